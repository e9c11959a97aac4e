import type { Agreement } from '@/lib/catalogue/agreement'
import type { AgreementDraft } from '@/lib/drafting/agreement-draft'
import { type Duplicate, findDuplicates } from '@/lib/linking/find-duplicates'
import type { NamedRecord } from '@/lib/matching/named-record'
import { tellsOf } from './tells-of'

/** A draft beside the agreements it may tell of. */
export interface MatchedDraft {
  draft: AgreementDraft
  /** The agreement that the article is linked to and the draft tells of; null for what is new. */
  known: Agreement | null
  /** Agreements it may repeat, most likely first. */
  duplicates: Duplicate[]
}

/** A linked agreement that scores so much beside a draft is what the draft tells of. */
const SURE = 0.75

/**
 * Puts each draft beside the agreements it tells of: `linked` are those the article reports, `around` all that concern
 * the article's records.
 */
export const matchDrafts = (
  drafts: readonly AgreementDraft[],
  linked: readonly Agreement[],
  around: readonly Agreement[],
  records: ReadonlyMap<string, NamedRecord>,
): MatchedDraft[] => {
  const reported = new Set(linked.map(({ id }) => id))
  return drafts.map((draft) => {
    const duplicates = findDuplicates(draft, around, records)
    const sure = duplicates.find(
      ({ agreement, score }) => reported.has(agreement.id) && score >= SURE,
    )
    const known = sure?.agreement ?? linked.find((agreement) => tellsOf(draft, agreement)) ?? null
    return { draft, known, duplicates }
  })
}
