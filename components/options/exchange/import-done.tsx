import { useEffect, useRef } from 'react'
import { i18n } from '#i18n'
import { useUndo } from '@/components/hooks/use-undo'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { ImportReport } from '@/lib/catalogue/apply-import'
import { formatNumber } from '../format'
import styles from './exchange.module.css'

export interface ImportDoneProps {
  fileName: string
  report: ImportReport
  onUndone: () => void
}

/** What an import did, and the way back. */
export const ImportDone = ({ fileName, report, onUndone }: ImportDoneProps) => {
  const undo = useUndo()
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => told.current?.focus(), [])
  const { added, changed, kept, removed, seq } = report
  return (
    <Notice tone="good" role="status">
      <p ref={told} tabIndex={-1}>
        {i18n.t('options.exchange.imported', [
          fileName,
          formatNumber(added),
          formatNumber(changed),
          formatNumber(kept),
        ])}{' '}
        {removed > 0 && i18n.t('imports.removed', removed, [formatNumber(removed)])}
      </p>
      {seq > 0 && (
        <Button
          size="small"
          className={styles.undo}
          onClick={async () => {
            if (await undo(seq)) onUndone()
          }}
        >
          {i18n.t('options.exchange.undoImport')}
        </Button>
      )}
    </Notice>
  )
}
