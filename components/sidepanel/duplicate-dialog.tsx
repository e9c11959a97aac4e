import { useState } from 'react'
import { i18n } from '#i18n'
import { useRecordNames } from '@/components/hooks/use-record-names'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { formatEdtf } from '@/components/ui/format-date'
import { formatList } from '@/components/ui/format-list'
import type { Agreement } from '@/lib/catalogue/agreement'
import type { ClaimField } from '@/lib/catalogue/claims'
import type { Duplicate, DuplicateReason } from '@/lib/linking/find-duplicates'
import styles from './duplicates.module.css'
import { FieldDiffs } from './field-diffs'

export type DuplicateAnswer =
  | { type: 'back' }
  | { type: 'new' }
  | { type: 'source'; agreement: Agreement }
  | { type: 'update'; agreement: Agreement; fields: ReadonlySet<ClaimField> }

export interface DuplicateDialogProps {
  checked: Agreement
  duplicates: readonly Duplicate[]
  /** Whether there is an article that can become a source. */
  isArticle: boolean
  onAnswer: (answer: DuplicateAnswer) => void
}

const reasonText = (reason: DuplicateReason, nameOf: (id: string) => string): string => {
  switch (reason.code) {
    case 'parties':
      return i18n.t('panel.duplicate.parties', [formatList(reason.recordIds.map(nameOf))])
    case 'place':
      return i18n.t('reasons.place', [nameOf(reason.recordId)])
    case 'date':
      return i18n.t('panel.duplicate.date', [formatEdtf(reason.edtf)])
    case 'type':
      return i18n.t('panel.duplicate.type')
  }
}

/** Shows the agreements that one about to be saved may repeat, and asks what to do with it. */
export const DuplicateDialog = (props: DuplicateDialogProps) => {
  const { checked, duplicates, isArticle, onAnswer } = props
  const [place, setPlace] = useState(0)
  const [updating, setUpdating] = useState(false)
  const nameOf = useRecordNames(
    duplicates.flatMap(({ reasons }) =>
      reasons.flatMap((reason) => {
        if (reason.code === 'parties') return reason.recordIds
        return reason.code === 'place' ? [reason.recordId] : []
      }),
    ),
  )
  const chosen = duplicates[place]
  if (!chosen) return null
  const { agreement } = chosen
  if (updating)
    return (
      <FieldDiffs
        held={agreement}
        checked={checked}
        onBack={() => setUpdating(false)}
        onTake={(fields) => onAnswer({ type: 'update', agreement, fields })}
      />
    )
  return (
    <Dialog
      open
      onClose={() => onAnswer({ type: 'back' })}
      title={i18n.t('panel.duplicate.title')}
      description={i18n.t('panel.duplicate.text')}
      actions={
        <div className={styles.answers}>
          {isArticle && (
            <Button variant="primary" wide onClick={() => onAnswer({ type: 'source', agreement })}>
              {i18n.t('panel.duplicate.source')}
            </Button>
          )}
          <Button wide onClick={() => setUpdating(true)}>
            {i18n.t('panel.duplicate.update')}
          </Button>
          <Button wide onClick={() => onAnswer({ type: 'new' })}>
            {i18n.t('panel.duplicate.asNew')}
          </Button>
        </div>
      }
    >
      <fieldset className={styles.list}>
        <legend className="visually-hidden">{i18n.t('panel.duplicate.title')}</legend>
        {duplicates.map(({ agreement: known, reasons }, index) => (
          <label key={known.id} className={styles.candidate}>
            <input
              type="radio"
              name="duplicate"
              checked={index === place}
              onChange={() => setPlace(index)}
            />
            <span>
              <span className={styles.name}>{known.title}</span>
              <span className={styles.reasons}>
                {reasons.map((reason) => reasonText(reason, (id) => nameOf(id, id))).join(' · ')}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
