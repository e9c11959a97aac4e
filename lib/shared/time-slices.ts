/** A page that works longer at a stretch misses frames that a reader sees. Milliseconds. */
const SLICE_MS = 40

/**
 * For loops that take seconds: gives a function to await at every step. It lets the event loop turn where the last turn
 * is a slice ago, and else goes on at once.
 */
export const timeSlices = (): (() => Promise<void>) => {
  let begun = performance.now()
  return async () => {
    if (performance.now() - begun < SLICE_MS) return
    await new Promise((resolve) => setTimeout(resolve, 0))
    begun = performance.now()
  }
}
