import { useLiveQuery } from 'dexie-react-hooks'
import { ArrowLeftRight } from 'lucide-react'
import { useRef, useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { IconButton } from '@/components/ui/icon-button'
import { Spinner } from '@/components/ui/spinner'
import type { FieldChoice } from '@/lib/catalogue/merge/merge-fields'
import { mergePreview } from '@/lib/catalogue/merge/merge-preview'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { effectsText } from './effects-text'
import styles from './merge.module.css'
import { MergeFieldRow } from './merge-field-row'
import { useMerge } from './use-merge'

export interface MergeDialogProps {
  table: ViewTable
  /** The record that stays unless the reader swaps them, and the other. */
  ids: readonly [string, string]
  onClose: () => void
  /** After the merge. `seq` is its number in the journal. */
  onMerged?: (keptId: string, seq: number) => void
  /** Says nothing when it is done: whoever opened it shows the way back. */
  silent?: boolean
}

const NO_CHOICES: ReadonlyMap<string, FieldChoice> = new Map()

/** Two records side by side, field by field: what stays, what else will change, and one button. */
export const MergeDialog = ({
  table,
  ids,
  onClose,
  onMerged,
  silent = false,
}: MergeDialogProps) => {
  const [swapped, setSwapped] = useState(false)
  const [choices, setChoices] = useState(NO_CHOICES)
  const button = useRef<HTMLButtonElement>(null)
  const merge = useMerge(silent)
  const [first, second] = ids
  const [keptId, otherId] = swapped ? [second, first] : [first, second]
  const preview = useLiveQuery(() => mergePreview(table, keptId, otherId), [table, keptId, otherId])

  const save = async () => {
    // Enter may come before the pane is filled.
    const known = preview ?? (await mergePreview(table, keptId, otherId))
    if (!known) return
    const seq = await merge({ table, keptId, otherId, choices }, known)
    onClose()
    if (seq > 0) onMerged?.(keptId, seq)
  }
  const swap = () => {
    setSwapped(!swapped)
    setChoices(NO_CHOICES)
  }
  const choose = (field: string, choice: FieldChoice) =>
    setChoices(new Map([...choices, [field, choice]]))
  const takesName = choices.get('name') === 'other'

  return (
    <Dialog
      open
      wide
      onClose={onClose}
      initialFocus={button}
      title={i18n.t('merge.title')}
      description={i18n.t('merge.text')}
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('common.cancel')}</Button>
          <Button ref={button} variant="primary" aria-disabled={preview === null} onClick={save}>
            {i18n.t('merge.do')}
          </Button>
        </>
      }
    >
      {preview === undefined && <Spinner label={i18n.t('common.loading')} />}
      {preview === null && <p>{i18n.t('merge.gone')}</p>}
      {preview && (
        <>
          <div className={styles.pair}>
            <p className={styles.side}>
              <span className={styles.role}>{i18n.t('merge.stays')}</span>
              <strong>{preview.keptName}</strong>
            </p>
            <IconButton label={i18n.t('merge.swap')} onClick={swap}>
              <ArrowLeftRight size={16} aria-hidden />
            </IconButton>
            <p className={styles.side}>
              <span className={styles.role}>{i18n.t('merge.goes')}</span>
              <strong>{preview.otherName}</strong>
            </p>
          </div>
          <div className={styles.fields}>
            {preview.fields.length === 0 && <p className={styles.soft}>{i18n.t('merge.same')}</p>}
            {preview.fields.map((line) => (
              <MergeFieldRow
                key={line.field}
                line={line}
                choice={choices.get(line.field) ?? line.choice}
                onChoose={(choice) => choose(line.field, choice)}
              />
            ))}
          </div>
          <ul className={styles.effects} aria-live="polite">
            {preview.keepsNames && preview.keptName !== preview.otherName && (
              <li>
                {i18n.t('merge.keepsName', [takesName ? preview.keptName : preview.otherName])}
              </li>
            )}
            <li>{effectsText(preview, takesName ? preview.otherName : preview.keptName)}</li>
          </ul>
        </>
      )}
    </Dialog>
  )
}
