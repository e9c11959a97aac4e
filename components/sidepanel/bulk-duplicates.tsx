import { useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { MatchedDraft } from '@/lib/reading/match-drafts'
import { draftTitle } from './draft-values'
import styles from './duplicates.module.css'
import { Tick } from './tick'
import type { AskedDraft } from './use-save-ticked'

export interface BulkDuplicatesProps {
  asked: readonly AskedDraft[]
  onAnswer: (known: ReadonlySet<MatchedDraft> | null) => void
}

/** Asks of several suggestions which are agreements that the catalogue knows; the article becomes their source. */
export const BulkDuplicates = ({ asked, onAnswer }: BulkDuplicatesProps) => {
  const [known, setKnown] = useState<ReadonlySet<MatchedDraft>>(
    () => new Set(asked.map(({ matched }) => matched)),
  )
  const set = (matched: MatchedDraft, isKnown: boolean) => {
    const next = new Set(known)
    if (isKnown) next.add(matched)
    else next.delete(matched)
    setKnown(next)
  }
  return (
    <Dialog
      open
      onClose={() => onAnswer(null)}
      title={i18n.t('panel.duplicate.title')}
      description={i18n.t('panel.duplicate.bulk')}
      actions={
        <>
          <Button onClick={() => onAnswer(null)}>{i18n.t('common.back')}</Button>
          <Button variant="primary" onClick={() => onAnswer(known)}>
            {i18n.t('common.save')}
          </Button>
        </>
      }
    >
      <ul className={styles.list}>
        {asked.map(({ matched, duplicate }) => (
          <li key={matched.draft.quote.start} className={styles.asked}>
            <p className={styles.name}>{draftTitle(matched.draft)}</p>
            <Tick checked={known.has(matched)} onChange={(checked) => set(matched, checked)}>
              {i18n.t('panel.duplicate.isKnown', [duplicate.agreement.title])}
            </Tick>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
