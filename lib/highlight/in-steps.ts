/** Work shorter than this is not worth a pause, milliseconds. */
const WORTH_A_PAUSE = 8

/** Lets the browser do what else waits. Firefox has no `scheduler.yield` before 142. */
const pause = (): Promise<void> => {
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler')
  const hasYield = typeof scheduler === 'object' && scheduler !== null && 'yield' in scheduler
  return hasYield && typeof scheduler.yield === 'function'
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve))
}

/** Runs work step by step and pauses between long ones. `cost` is the milliseconds of main thread that it took. */
export const inSteps = async <T>(
  steps: Generator<void, T>,
): Promise<{ value: T; cost: number }> => {
  let cost = 0
  let unpaused = 0
  while (true) {
    const begun = performance.now()
    const { done, value } = steps.next()
    const took = performance.now() - begun
    cost += took
    unpaused += took
    if (done) return { value, cost }
    if (unpaused < WORTH_A_PAUSE) continue
    await pause()
    unpaused = 0
  }
}
