import type { DuplicatePair } from '@/lib/linking/duplicates/duplicate-pair'

/** What can wait for the reader, in the order in which it is offered. */
export const REVIEW_KINDS = ['draft', 'conflict', 'duplicate', 'no-evidence', 'orphan'] as const
export type ReviewKind = (typeof REVIEW_KINDS)[number]

/** One thing to decide. `key` stays the same while the question is the same; what was settled is remembered by it. */
export type ReviewItem = { key: string } & (
  | { kind: 'draft'; id: string }
  | { kind: 'conflict'; id: string; field: string; values: string[] }
  | ({ kind: 'duplicate' } & DuplicatePair)
  | { kind: 'no-evidence'; id: string }
  | { kind: 'orphan'; id: string; evidenceId: string; articleId: string }
)

export type ItemOf<K extends ReviewKind> = Extract<ReviewItem, { kind: K }>

/** A quote whose words its article no longer holds. */
export interface LostQuote {
  evidenceId: string
  recordId: string
  articleId: string
}

/** What reading names and texts found; it takes seconds, so it is worked out apart and may be a little old. */
export interface ReviewFindings {
  pairs: readonly DuplicatePair[]
  lost: readonly LostQuote[]
}

export const NO_FINDINGS: ReviewFindings = { pairs: [], lost: [] }

export const pairKey = ([a, b]: readonly [string, string]): string => `duplicate ${a} ${b}`
