/** Work that takes long needs few runs; milliseconds for all runs of one measure. */
const BUDGET = 3000

/** Minimum of the runs, milliseconds: what the code costs when nothing else gets in its way. */
export const least = (runs: number, work: () => unknown): number => {
  let best = Number.POSITIVE_INFINITY
  const begun = performance.now()
  for (let run = 0; run < runs && (run === 0 || performance.now() - begun < BUDGET); run++) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** Minima of two kinds of work taken in turns, so that both see the machine in the same state. Milliseconds. */
export const leastOfBoth = (
  runs: number,
  one: () => unknown,
  other: () => unknown,
): [one: number, other: number] => {
  let best = Number.POSITIVE_INFINITY
  let otherBest = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    best = Math.min(best, once(one).ms)
    otherBest = Math.min(otherBest, once(other).ms)
  }
  return [best, otherBest]
}

/** Milliseconds of one call, with its result. */
export const once = <T>(work: () => T): { value: T; ms: number } => {
  const start = performance.now()
  const value = work()
  return { value, ms: performance.now() - start }
}

let sink = 0

/** The floor: read every code unit once. */
export const bareLoop = (text: string): number => {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum ^= text.charCodeAt(i)
  sink ^= sum
  return sink
}

/** How much the machine itself varies: slowest tenth of bare loops against the fastest one. */
export const machineNoise = (text: string, runs = 200): number => {
  const times = Array.from({ length: runs }, () => once(() => bareLoop(text)).ms).sort(
    (a, b) => a - b,
  )
  return (times[Math.floor(runs * 0.9)] ?? 0) / (times[0] ?? 1)
}
