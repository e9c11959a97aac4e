/** The parts of a Chromium CPU profile that are read here. Times are microseconds. */
export interface Profile {
  nodes: { id: number; callFrame: { url: string; functionName: string }; children?: number[] }[]
  samples?: number[]
  timeDeltas?: number[]
}

/** Samples further apart belong to different tasks, microseconds. */
const TASK_GAP = 1000

/** Milliseconds spent in or below the functions of one script: in all, and in the longest stretch without a pause. */
export const ownScriptTime = (
  { nodes, samples = [], timeDeltas = [] }: Profile,
  script: string,
): { total: number; longest: number } => {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  )
  const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]))
  const isOwn = (id: number | undefined): boolean => {
    for (let at = id; at !== undefined; at = parents.get(at))
      if (urls.get(at)?.endsWith(script)) return true
    return false
  }
  let total = 0
  let longest = 0
  let stretch = 0
  let pause = 0
  for (const [index, id] of samples.entries()) {
    const delta = timeDeltas[index] ?? 0
    if (isOwn(id)) {
      total += delta
      stretch += delta
      pause = 0
    } else {
      pause += delta
      if (pause > TASK_GAP) stretch = 0
    }
    longest = Math.max(longest, stretch)
  }
  return { total: total / 1000, longest: longest / 1000 }
}
