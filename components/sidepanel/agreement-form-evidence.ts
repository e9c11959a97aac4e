import type { FieldQuote, FormEvidence } from '@/components/forms/form-evidence'
import type { ClaimField } from '@/lib/catalogue/claims'
import type { Evidence } from '@/lib/catalogue/evidence'
import type { AgreementDraft, DraftField } from '@/lib/drafting/agreement-draft'
import { draftDateField } from '@/lib/drafting/draft-date-field'
import type { AgreementEvidence } from './use-evidence'
import type { Span } from './use-reveal'

/** The words behind a saved agreement's fields, of every article. */
export const agreementFormEvidence = (
  { fields, titleOf }: AgreementEvidence,
  onShow: (row: Evidence) => void,
): FormEvidence =>
  Object.fromEntries(
    fields.map(({ field, support, others }) => [
      field,
      [...support, ...others.flatMap(({ rows }) => rows)].map(
        (row): FieldQuote => ({
          text: row.quote.exact,
          lang: row.lang,
          source: titleOf(row),
          onShow: () => onShow(row),
        }),
      ),
    ]),
  )

/** The words of one article behind a suggestion's fields. */
export const draftFormEvidence = (
  draft: AgreementDraft,
  lang: string,
  reveal: (span: Span) => void,
): FormEvidence => {
  const fieldOf: Record<DraftField, ClaimField> = {
    type: 'type',
    status: 'status',
    parties: 'parties',
    city: 'cityIds',
    date: draftDateField(draft),
    amounts: 'amounts',
    topics: 'topics',
    signatories: 'signatories',
  }
  const evidence: FormEvidence = {}
  const put = (field: DraftField) => {
    const quote = draft.evidence[field]
    if (!quote) return
    const onShow = () => reveal(quote)
    evidence[fieldOf[field]] = [{ text: quote.exact, lang: lang || undefined, onShow }]
  }
  put('type')
  put('status')
  put('parties')
  put('city')
  put('date')
  put('amounts')
  put('topics')
  put('signatories')
  return evidence
}
