import type { AgreementDraft, DraftField, Quote } from '@/lib/drafting/agreement-draft'
import { draftDateField } from '@/lib/drafting/draft-date-field'
import { amountClaim, type ClaimField } from './claims'

/** One value that a draft states, with the article's words for it. */
export interface DraftClaim {
  field: ClaimField
  value: string
  quote: Quote
}

/**
 * What a draft states, a claim a value. `idOf` gives the record of a party or place that the draft knows by name only;
 * without one the name itself is the claim. A field without words makes no claim.
 */
export const draftClaims = (
  draft: AgreementDraft,
  idOf: (kind: 'company' | 'city', name: string) => string | undefined,
): DraftClaim[] => {
  const claim = (field: ClaimField, from: DraftField, values: readonly string[]): DraftClaim[] => {
    const quote = draft.evidence[from]
    return quote ? [...new Set(values)].map((value) => ({ field, value, quote })) : []
  }
  const { city, date } = draft
  const party = ({ recordId, kind, name }: AgreementDraft['parties'][number]): string =>
    recordId ?? idOf(kind, name) ?? name
  return [
    ...claim('type', 'type', [draft.type]),
    ...claim('status', 'status', [draft.status]),
    ...claim('parties', 'parties', draft.parties.map(party)),
    ...claim(
      'cityIds',
      'city',
      city ? [city.recordId ?? idOf('city', city.name) ?? city.name] : [],
    ),
    ...claim(draftDateField(draft), 'date', date === null ? [] : [date]),
    ...claim('amounts', 'amounts', draft.amounts.map(amountClaim)),
    ...claim('topics', 'topics', draft.topics),
    ...claim(
      'signatories',
      'signatories',
      draft.signatories.map((person) => person.name),
    ),
  ]
}
