import { i18n } from '#i18n'
import { useRecordNames } from '@/components/hooks/use-record-names'
import { Button } from '@/components/ui/button'
import { claimFieldName } from '@/components/ui/claim-field-names'
import { claimText, heldTexts } from '@/components/ui/claim-text'
import { codeName, formatList } from '@/components/ui/format-list'
import { NoEvidence } from '@/components/ui/no-evidence'
import { QuoteBlock } from '@/components/ui/quote-block'
import type { Agreement } from '@/lib/catalogue/agreement'
import { agreementRecords } from '@/lib/catalogue/agreement-records'
import { type ClaimField, withClaim } from '@/lib/catalogue/claims'
import type { Evidence } from '@/lib/catalogue/evidence'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import styles from './field-facts.module.css'
import type { AgreementEvidence } from './use-evidence'
import { usePickClaim } from './use-pick-claim'
import { useShowEvidence } from './use-show-evidence'

export interface FieldFactsProps {
  agreement: Agreement
  evidence: AgreementEvidence
  /** The saved article of this page. */
  saved: SavedArticle | null
}

/** More quotes of one field would bury the next field. */
const SHOWN = 2

/** An agreement's fields, each with its value, the words behind it, and what other articles say instead. */
export const FieldFacts = ({ agreement, evidence, saved }: FieldFactsProps) => {
  const show = useShowEvidence()
  const pick = usePickClaim()
  const claimed = evidence.fields.flatMap(({ others }) => others.map(({ value }) => value))
  const nameOf = useRecordNames([
    ...agreementRecords(agreement),
    ...(agreement.venueCityId ? [agreement.venueCityId] : []),
    ...claimed,
  ])
  const sourceOf = (row: Evidence): string =>
    [
      row.articleId === saved?.id ? '' : evidence.titleOf(row),
      row.lang && codeName('language', row.lang),
    ]
      .filter(Boolean)
      .join(' · ')
  // Of quotes from one article the last names it.
  const quotes = (rows: readonly Evidence[]) =>
    rows
      .slice(0, SHOWN)
      .map((row, place, shown) => (
        <QuoteBlock
          key={row.id}
          text={row.quote.exact}
          lang={row.lang}
          lines={2}
          source={shown[place + 1]?.articleId === row.articleId ? '' : sourceOf(row)}
          actionLabel={i18n.t('panel.showWords')}
          onClick={() => show(row)}
        />
      ))
  const others = (field: ClaimField, value: string, rows: readonly Evidence[]) => {
    const text = claimText(field, value, nameOf)
    const [first] = rows
    const next = first && withClaim(agreement, field, value, first.quote.exact)
    return (
      <div key={value} className={styles.other}>
        <p>{i18n.t('panel.otherValue', [text])}</p>
        {quotes(rows)}
        {next && (
          <div>
            <Button
              size="small"
              aria-label={i18n.t('panel.useValueFor', [text, claimFieldName(field)])}
              onClick={() => pick(next, text)}
            >
              {i18n.t('panel.useValue')}
            </Button>
          </div>
        )}
      </div>
    )
  }
  return (
    <dl className={styles.facts}>
      {evidence.fields
        .filter((each) => each.filled || each.others.length > 0)
        .map((each) => (
          <div key={each.field} className={styles.fact}>
            <dt>{claimFieldName(each.field)}</dt>
            <dd>
              {each.filled && formatList(heldTexts(agreement, each.field, nameOf))}
              {each.filled && each.support.length === 0 && <NoEvidence />}
              {quotes(each.support)}
              {each.others.map(({ value, rows }) => others(each.field, value, rows))}
            </dd>
          </div>
        ))}
    </dl>
  )
}
