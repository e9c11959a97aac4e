import { findFindings } from '@/lib/catalogue/review/find-findings'
import { NO_FINDINGS, type ReviewFindings } from '@/lib/catalogue/review/review-item'
import { reportError } from '@/lib/shared/report-error'
import type { ReviewWord } from './review-protocol'

/** The review's worker: compares names and texts of the whole catalogue, away from the page. */

const say = (word: ReviewWord): void => postMessage(word)

let busy = false
let again = false

const look = async (): Promise<void> => {
  let latest: ReviewFindings = NO_FINDINGS
  await findFindings((findings) => {
    latest = findings
    say({ said: 'found', findings, complete: false })
  })
  say({ said: 'found', findings: latest, complete: true })
}

const run = async (): Promise<void> => {
  again = true
  if (busy) return
  busy = true
  while (again) {
    again = false
    await look()
  }
  busy = false
}

addEventListener('message', () => {
  run().catch((error: unknown) => {
    busy = false
    reportError('options/review-worker', error)
    say({ said: 'failed' })
  })
})
