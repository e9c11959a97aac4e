/**
 * The lowest lane for each stretch so that no two in a lane touch; undefined when more than `most` lanes are needed.
 * Stretches come in the order of their beginning.
 */
export const packLanes = (
  stretches: readonly { start: number; end: number }[],
  most: number,
): number[] | undefined => {
  const ends: number[] = []
  const lanes: number[] = []
  for (const { start, end } of stretches) {
    let lane = ends.findIndex((last) => last <= start)
    if (lane < 0) lane = ends.length
    if (lane >= most) return undefined
    ends[lane] = end
    lanes.push(lane)
  }
  return lanes
}
