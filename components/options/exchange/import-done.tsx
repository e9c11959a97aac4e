import { useEffect, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { useUndo } from '@/components/hooks/use-undo'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Progress } from '@/components/ui/progress'
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
  const [undoing, setUndoing] = useState<{ value?: number; max?: number }>()
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
      {undoing && <Progress label={i18n.t('imports.takingBack', [fileName])} {...undoing} />}
      {seq > 0 && !undoing && (
        <Button
          size="small"
          className={styles.undo}
          onClick={async () => {
            setUndoing({})
            const onProgress = (value: number, max: number) => setUndoing({ value, max })
            if (await undo(seq, { onProgress })) return onUndone()
            setUndoing(undefined)
          }}
        >
          {i18n.t('options.exchange.undoImport')}
        </Button>
      )}
    </Notice>
  )
}
