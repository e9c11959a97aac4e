import { reportError } from '@/lib/shared/report-error'
import { whenIdle } from './when-readable'

/** A page that changes for ever may cost this part of the main thread. */
const SHARE = 1 / 20
/** Shortest time between two readings, milliseconds. */
const SHORTEST_GAP = 400

export interface ReadingPace {
  /** Asks for a reading because the page changed; several wishes before it comes are one. */
  request(): void
  /** Asks for a reading because the reader decided something: at once, or right after the one under way. */
  requestNow(): void
  stop(): void
}

/**
 * Runs `read` in idle moments, never two at once, and waits longer after a costly one. `read` gives the milliseconds of
 * main thread it took. A reading that fails is reported and does not end the next ones.
 */
export const paceReadings = (read: () => Promise<number>): ReadingPace => {
  let wanted: 'no' | 'soon' | 'now' = 'no'
  let running = false
  let stopped = false
  let notBefore = 0
  let cancel = () => {}

  const run = async () => {
    wanted = 'no'
    running = true
    const begun = performance.now()
    const cost = await read().catch((error: unknown) => {
      reportError('article/read', error)
      return performance.now() - begun
    })
    notBefore = performance.now() + Math.max(SHORTEST_GAP, cost / SHARE)
    running = false
    next()
  }
  const next = () => {
    cancel()
    if (stopped || running || wanted === 'no') return
    // A hidden tab has no idle moments, and a busy one may be told to wait for seconds: the reader's word does not.
    if (wanted === 'now') return void run()
    const timer = setTimeout(
      () => {
        cancel = whenIdle(() => void run())
      },
      Math.max(0, notBefore - performance.now()),
    )
    cancel = () => clearTimeout(timer)
  }
  return {
    request() {
      if (wanted !== 'no') return
      wanted = 'soon'
      next()
    },
    requestNow() {
      wanted = 'now'
      next()
    },
    stop() {
      stopped = true
      cancel()
    },
  }
}
