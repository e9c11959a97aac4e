import type { Agreement } from '@/lib/catalogue/agreement'
import type { AgreementDraft } from '@/lib/drafting/agreement-draft'

const recordsOf = (agreement: Agreement): Set<string> =>
  new Set([
    ...agreement.parties.map((party) => party.recordId),
    ...agreement.cityIds,
    ...(agreement.venueCityId ? [agreement.venueCityId] : []),
  ])

/** A draft tells of a known agreement when all its parties are known and among that agreement's parties and places. */
export const tellsOf = (draft: AgreementDraft, agreement: Agreement): boolean => {
  const records = recordsOf(agreement)
  return (
    draft.parties.length > 0 &&
    draft.parties.every((party) => party.recordId !== undefined && records.has(party.recordId))
  )
}
