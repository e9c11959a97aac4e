import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { QuoteBlock } from '@/components/ui/quote-block'
import { mergePreview } from '@/lib/catalogue/merge/merge-preview'
import { evidenceOf, getRow } from '@/lib/catalogue/queries'
import type { ItemOf, ReviewItem } from '@/lib/catalogue/review/review-item'
import { AgreementFacts } from '../detail/agreement-facts'
import { EvidenceList } from '../detail/evidence-list'
import { RecordLink } from '../detail/record-link'
import { mergeFieldName } from '../merge/merge-field-name'
import { mergeValueText } from '../merge/merge-value-text'
import { useWorkbench } from '../workbench-context'
import { ConflictValues } from './conflict-values'
import { pairReasonText } from './pair-reason-text'
import styles from './review-body.module.css'

const AgreementBody = ({ id }: { id: string }) => {
  const row = useLiveQuery(() => getRow('agreements', id), [id])
  if (!row) return null
  return (
    <>
      <AgreementFacts agreement={row} />
      <EvidenceList record={{ table: 'agreements', row }} />
    </>
  )
}

const PairBody = ({ item }: { item: ItemOf<'duplicate'> }) => {
  const { nameOf } = useWorkbench()
  const [first, second] = item.ids
  const pair = useLiveQuery(
    () => mergePreview(item.table, first, second),
    [item.table, first, second],
  )
  return (
    <>
      <ul className={styles.reasons}>
        {item.reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>{pairReasonText(reason, nameOf)}</li>
        ))}
      </ul>
      <table className={styles.compare}>
        <thead>
          <tr>
            <td />
            {item.ids.map((id) => (
              <th key={id} scope="col">
                <RecordLink id={id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pair?.fields.map(({ field, kept, other }) => (
            <tr key={field}>
              <th scope="row">{mergeFieldName(field)}</th>
              <td>{mergeValueText(field, kept, nameOf)}</td>
              <td>{mergeValueText(field, other, nameOf)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const QuoteBody = ({ item }: { item: ItemOf<'orphan'> }) => {
  const rows = useLiveQuery(() => evidenceOf(item.id), [item.id]) ?? []
  const row = rows.find(({ id }) => id === item.evidenceId)
  return (
    <div className={styles.lost}>
      {row && <QuoteBlock text={row.quote.exact} lang={row.lang} />}
      <ul>
        <li>
          <RecordLink id={item.articleId} />
        </li>
        <li>
          <RecordLink id={item.id} aside={row && mergeFieldName(row.field)} />
        </li>
      </ul>
    </div>
  )
}

export interface ReviewBodyProps {
  item: ReviewItem
  onTake: (value: string, shown: string) => void
}

/** What the reader needs to see to decide. */
export const ReviewBody = ({ item, onTake }: ReviewBodyProps) => {
  switch (item.kind) {
    case 'duplicate':
      return <PairBody item={item} />
    case 'orphan':
      return <QuoteBody item={item} />
    case 'conflict':
      return <ConflictValues item={item} onTake={onTake} />
    default:
      return <AgreementBody id={item.id} />
  }
}

/** The question that an item asks. */
export const askText = (item: ReviewItem): string => {
  switch (item.kind) {
    case 'draft':
      return i18n.t('review.ask.draft')
    case 'conflict':
      return i18n.t('review.ask.conflict', [mergeFieldName(item.field)])
    case 'duplicate':
      return i18n.t('review.ask.duplicate')
    case 'no-evidence':
      return i18n.t('review.ask.noEvidence')
    case 'orphan':
      return i18n.t('review.ask.orphan')
  }
}
