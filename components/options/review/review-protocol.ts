import type { ReviewFindings } from '@/lib/catalogue/review/review-item'

/** What the review's worker says. It is asked by any message to look again. */
export type ReviewWord =
  | { said: 'found'; findings: ReviewFindings; complete: boolean }
  | { said: 'failed' }
