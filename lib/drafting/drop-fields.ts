import type { AgreementDraft, DraftField } from './agreement-draft'

/** The draft without the fields that the reader rejected, as if the article did not say them. */
export const dropFields = (
  draft: AgreementDraft,
  rejected: ReadonlySet<DraftField>,
): AgreementDraft => {
  const kept: AgreementDraft = { ...draft, evidence: { ...draft.evidence } }
  for (const field of rejected) delete kept.evidence[field]
  if (rejected.has('type')) kept.type = 'other'
  if (rejected.has('status')) kept.status = 'reported'
  if (rejected.has('parties')) kept.parties = []
  if (rejected.has('city')) kept.city = null
  if (rejected.has('date')) {
    kept.date = null
    kept.dateBasis = null
  }
  if (rejected.has('amounts')) kept.amounts = []
  if (rejected.has('topics')) kept.topics = []
  if (rejected.has('signatories')) kept.signatories = []
  return kept
}
