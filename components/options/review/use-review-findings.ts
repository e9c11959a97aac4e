import { useEffect, useRef, useState } from 'react'
import { NO_FINDINGS, type ReviewFindings } from '@/lib/catalogue/review/review-item'
import type { ReviewWord } from './review-protocol'

/** The catalogue is looked through again when it has rested this long. */
const REST_MS = 4000

export interface FindingsState {
  findings: ReviewFindings
  state: 'looking' | 'complete' | 'failed'
}

/** Kept while the page lives, so that coming back to the review shows at once what was found. */
let known: FindingsState = { findings: NO_FINDINGS, state: 'looking' }

/** Possible duplicates and lost quotes, looked for in a worker: now, and whenever `records` have changed. */
export const useReviewFindings = (records: unknown): FindingsState => {
  const [found, setFound] = useState(known)
  const worker = useRef<Worker>(undefined)

  useEffect(() => {
    const opened = new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' })
    const keep = (next: FindingsState): void => {
      known = next
      setFound(next)
    }
    opened.addEventListener('error', () => keep({ ...known, state: 'failed' }))
    opened.addEventListener('message', ({ data }: MessageEvent<ReviewWord>) => {
      if (data.said === 'failed') return keep({ ...known, state: 'failed' })
      // While it looks again, what it found before stays: the list must not shrink and grow.
      if (data.complete) keep({ findings: data.findings, state: 'complete' })
      else if (known.state === 'looking') keep({ findings: data.findings, state: 'looking' })
    })
    opened.postMessage('look')
    worker.current = opened
    return () => {
      worker.current = undefined
      opened.terminate()
    }
  }, [])

  const first = useRef(records)
  useEffect(() => {
    if (first.current === records) return
    first.current = records
    const timer = setTimeout(() => worker.current?.postMessage('look'), REST_MS)
    return () => clearTimeout(timer)
  }, [records])
  return found
}
