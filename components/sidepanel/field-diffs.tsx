import { useState } from 'react'
import { i18n } from '#i18n'
import { useRecordNames } from '@/components/hooks/use-record-names'
import { Button } from '@/components/ui/button'
import { claimFieldName } from '@/components/ui/claim-field-names'
import { claimText } from '@/components/ui/claim-text'
import { Dialog } from '@/components/ui/dialog'
import { formatList } from '@/components/ui/format-list'
import type { Agreement } from '@/lib/catalogue/agreement'
import { agreementDiff } from '@/lib/catalogue/agreement-diff'
import { agreementRecords } from '@/lib/catalogue/agreement-records'
import type { ClaimField } from '@/lib/catalogue/claims'
import styles from './duplicates.module.css'
import { Tick } from './tick'

export interface FieldDiffsProps {
  held: Agreement
  checked: Agreement
  onBack: () => void
  onTake: (fields: ReadonlySet<ClaimField>) => void
}

/** What a checked form says beyond a known agreement, field by field; what fills a gap is ticked to begin with. */
export const FieldDiffs = ({ held, checked, onBack, onTake }: FieldDiffsProps) => {
  const diffs = agreementDiff(held, checked)
  const [fields, setFields] = useState<ReadonlySet<ClaimField>>(
    () => new Set(diffs.filter((diff) => diff.held.length === 0).map(({ field }) => field)),
  )
  const nameOf = useRecordNames([...agreementRecords(held), ...agreementRecords(checked)])
  const texts = (field: ClaimField, values: readonly string[]): string =>
    values.length === 0
      ? i18n.t('panel.duplicate.empty')
      : formatList(
          values.map((value) => claimText(field, value, (id, other) => nameOf(id) || other || id)),
        )
  const set = (field: ClaimField, isChosen: boolean) => {
    const next = new Set(fields)
    if (isChosen) next.add(field)
    else next.delete(field)
    setFields(next)
  }
  return (
    <Dialog
      open
      onClose={onBack}
      title={i18n.t('panel.duplicate.updateTitle')}
      description={held.title}
      actions={
        <>
          <Button onClick={onBack}>{i18n.t('common.back')}</Button>
          <Button variant="primary" disabled={fields.size === 0} onClick={() => onTake(fields)}>
            {i18n.t('panel.duplicate.take', fields.size, [fields.size])}
          </Button>
        </>
      }
    >
      {diffs.length === 0 && <p>{i18n.t('panel.duplicate.noDiff')}</p>}
      <ul className={styles.list}>
        {diffs.map(({ field, held: now, added }) => (
          <li key={field} className={styles.asked}>
            <Tick checked={fields.has(field)} onChange={(checkedNow) => set(field, checkedNow)}>
              <span className={styles.name}>{claimFieldName(field)}</span>
              <span className={styles.before}>
                {i18n.t('panel.duplicate.now', [texts(field, now)])}
              </span>
              <span className={styles.after}>
                {i18n.t('panel.duplicate.here', [texts(field, added)])}
              </span>
            </Tick>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
