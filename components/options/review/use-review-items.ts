import { useMemo } from 'react'
import { useSetting } from '@/components/hooks/use-setting'
import { REVIEW_KINDS, type ReviewItem, type ReviewKind } from '@/lib/catalogue/review/review-item'
import { type ItemsByKind, reviewItems } from '@/lib/catalogue/review/review-items'
import { reviewed } from '@/lib/settings/reviewed'
import { useWorkbench } from '../workbench-context'
import { type FindingsState, useReviewFindings } from './use-review-findings'

export interface ReviewItems {
  byKind: ItemsByKind
  /** Of every kind, in the order of `REVIEW_KINDS`. */
  all: ReviewItem[]
  state: FindingsState['state']
}

/** What waits for review; undefined until evidence and what was settled are read. */
export const useReviewItems = (): ReviewItems | undefined => {
  const { records, claims } = useWorkbench()
  const keys = useSetting(reviewed)
  const { findings, state } = useReviewFindings(records)
  const settled = useMemo(() => keys && new Set(keys), [keys])
  return useMemo(() => {
    if (!claims || !settled) return undefined
    const byKind = reviewItems({ records, evidence: claims, findings, settled })
    return { byKind, all: REVIEW_KINDS.flatMap((kind: ReviewKind) => byKind[kind]), state }
  }, [records, claims, findings, settled, state])
}
