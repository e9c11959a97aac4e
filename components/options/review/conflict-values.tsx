import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { claimText } from '@/components/ui/claim-text'
import { QuoteBlock } from '@/components/ui/quote-block'
import { bearsOut, CLAIM_FIELDS, type ClaimField, heldValues } from '@/lib/catalogue/claims'
import { evidenceOf, getAgreement } from '@/lib/catalogue/queries'
import type { ItemOf } from '@/lib/catalogue/review/review-item'
import type { NameOf } from '@/lib/catalogue/view/names'
import { RecordLink } from '../detail/record-link'
import { useWorkbench } from '../workbench-context'
import styles from './review.module.css'

const claimField = (field: string): ClaimField | undefined =>
  CLAIM_FIELDS.find((name) => name === field)

/** A claimed value in the reader's words. */
export const claimedText = (field: string, value: string, nameOf: NameOf): string => {
  const known = claimField(field)
  return known ? claimText(known, value, (id, fallback) => nameOf(id) ?? fallback ?? id) : value
}

export interface ConflictValuesProps {
  item: ItemOf<'conflict'>
  onTake: (value: string, shown: string) => void
}

/** Each value that articles claim for one field, with their words, and a button (and a number key) that takes it. */
export const ConflictValues = ({ item, onTake }: ConflictValuesProps) => {
  const { nameOf } = useWorkbench()
  const row = useLiveQuery(() => getAgreement(item.id), [item.id])
  const evidence = useLiveQuery(() => evidenceOf(item.id), [item.id]) ?? []
  const field = claimField(item.field)
  const held = row && field ? heldValues(row, field) : []
  const shownHeld = held.map((value) => claimedText(item.field, value, nameOf))
  const isNew = !item.values.some(
    (value) => field !== undefined && held.some((own) => bearsOut(field, value, own)),
  )
  return (
    <>
      {row && isNew && (
        <p className={styles.held}>
          {i18n.t('review.says')}: <strong>{shownHeld.join(', ') || i18n.t('merge.empty')}</strong>
        </p>
      )}
      <ol className={styles.values}>
        {item.values.map((value, at) => {
          const shown = claimedText(item.field, value, nameOf)
          const isHeld = field !== undefined && held.some((own) => bearsOut(field, value, own))
          const said = evidence.filter((each) => each.field === item.field && each.value === value)
          return (
            <li key={value} className={styles.claim}>
              <div className={styles.claimHead}>
                <kbd>{at + 1}</kbd>
                <strong>{shown}</strong>
                {isHeld && <Badge tone="good">{i18n.t('review.holds')}</Badge>}
                <Button size="small" onClick={() => onTake(value, shown)}>
                  {i18n.t('review.take')}
                </Button>
              </div>
              {said.map((each) => (
                <div key={each.id} className={styles.said}>
                  <QuoteBlock text={each.quote.exact} lang={each.lang} />
                  <RecordLink id={each.articleId} />
                </div>
              ))}
            </li>
          )
        })}
      </ol>
    </>
  )
}
