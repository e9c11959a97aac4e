import { useEffect, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { formatInstant } from '@/components/ui/format-date'
import { Notice } from '@/components/ui/notice'
import { countRows } from '@/lib/exchange/import-plan'
import { formatNumber } from '../format'
import styles from './exchange.module.css'
import { type Choices, ImportConflicts } from './import-conflicts'
import { countOnlyHere, ImportCounts } from './import-counts'
import { ImportProblems } from './import-problems'
import type { ReadyImport } from './import-state'
import { RestoreChoice } from './restore-choice'
import type { ImportDecisions } from './use-import'

export interface ImportPreviewPanelProps {
  ready: ReadyImport
  onWrite: (decisions: ImportDecisions) => void
  onCancel: () => void
}

/** What an import would do, and what the reader has to decide before it is written. */
export const ImportPreviewPanel = ({ ready, onWrite, onCancel }: ImportPreviewPanelProps) => {
  const { file, kind, plan, preview } = ready
  const heading = useRef<HTMLHeadingElement>(null)
  const [choices, setChoices] = useState<Choices>({ all: 'take', single: new Map() })
  const [replace, setReplace] = useState(false)
  useEffect(() => heading.current?.focus(), [])
  const whole = kind === 'catalogue'
  const rows = countRows(plan)
  const gone = countOnlyHere(preview)
  const besides = Object.keys(plan.settings).length > 0
  const nothing =
    !besides &&
    Object.values(preview.new).every((count) => count === 0) &&
    preview.changes.length === 0
  return (
    <div className={styles.preview}>
      <h3 ref={heading} tabIndex={-1}>
        {i18n.t('options.exchange.preview', [file.name])}
      </h3>
      {whole && preview.newest && (
        <p className={styles.soft}>
          {i18n.t('imports.newest', [formatInstant(preview.newest), formatNumber(rows)])}
        </p>
      )}
      <ImportCounts preview={preview} whole={whole} />
      <ImportProblems problems={preview.problems} />
      {whole && <RestoreChoice replace={replace} onChange={setReplace} />}
      {replace && gone > 0 && (
        <Notice tone="danger">{i18n.t('imports.removes', gone, [formatNumber(gone)])}</Notice>
      )}
      {!replace && preview.changes.length > 0 && (
        <ImportConflicts ready={ready} choices={choices} onChoose={setChoices} />
      )}
      {besides && <p className={styles.soft}>{i18n.t('imports.settings')}</p>}
      {nothing && !replace && rows > 0 && (
        <p className={styles.soft}>{i18n.t('imports.nothingNew')}</p>
      )}
      <div className={styles.buttons}>
        <Button
          variant={replace && gone > 0 ? 'danger' : 'primary'}
          disabled={(rows === 0 && !besides) || (nothing && !replace)}
          onClick={() =>
            onWrite(replace ? { replace } : { onChanged: choices.all, choices: choices.single })
          }
        >
          {replace ? i18n.t('imports.replaceNow') : i18n.t('options.exchange.import')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('common.cancel')}</Button>
      </div>
    </div>
  )
}
