/** A page that works longer at a stretch misses frames that a reader sees. Milliseconds. */
const SLICE_MS = 40

/** Lets the event loop turn. By a message, since browsers hold the timers of a page in the background for a second. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })

/**
 * For loops that take seconds: gives a function to await at every step. It lets the event loop turn where the last turn
 * is a slice ago, and else goes on at once.
 */
export const timeSlices = (): (() => Promise<void>) => {
  let begun = performance.now()
  return async () => {
    if (performance.now() - begun < SLICE_MS) return
    await turn()
    begun = performance.now()
  }
}
