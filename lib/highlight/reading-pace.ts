import { whenIdle } from './when-readable'

/** A page that changes for ever may cost this part of the main thread. */
const SHARE = 1 / 20
/** Shortest time between two readings, milliseconds. */
const SHORTEST_GAP = 400

export interface ReadingPace {
  /** Asks for a reading; several wishes before it comes are one. */
  request(): void
  stop(): void
}

/**
 * Runs `read` in idle moments, never two at once, and waits longer after a costly one. `read` gives the milliseconds of
 * main thread it took.
 */
export const paceReadings = (read: () => Promise<number>): ReadingPace => {
  let wanted = false
  let running = false
  let stopped = false
  let notBefore = 0
  let cancel = () => {}

  const run = async () => {
    if (stopped) return
    wanted = false
    const cost = await read()
    notBefore = performance.now() + Math.max(SHORTEST_GAP, cost / SHARE)
    running = false
    if (wanted) start()
  }
  const start = () => {
    running = true
    const wait = Math.max(0, notBefore - performance.now())
    const timer = setTimeout(() => {
      cancel = whenIdle(() => void run())
    }, wait)
    cancel = () => clearTimeout(timer)
  }
  return {
    request() {
      wanted = true
      if (!running && !stopped) start()
    },
    stop() {
      stopped = true
      cancel()
    },
  }
}
