import type { AgreementDraft } from './agreement-draft'
import type { DraftInput } from './draft-input'

/** Drafts of the agreements an article reports, best first; none where the evidence is weak. */
export const draftAgreements = (_input: DraftInput): AgreementDraft[] => []
