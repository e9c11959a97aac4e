export type Direction = 'left' | 'right' | 'up' | 'down'

interface Place {
  id: string
  x: number
  y: number
}

/** Marks that lie more aside than ahead come after all others. */
const ASIDE = 1e6

/**
 * The mark that an arrow key leads to: of those that lie in the direction, the nearest, sideways steps counting double.
 * Undefined at the edge.
 */
export const nearestMark = <T extends Place>(
  marks: readonly T[],
  from: Place,
  direction: Direction,
): T | undefined => {
  let best: T | undefined
  let least = Number.POSITIVE_INFINITY
  for (const mark of marks) {
    if (mark.id === from.id) continue
    const dx = mark.x - from.x
    const dy = mark.y - from.y
    const sideways = direction === 'left' || direction === 'right'
    const along = sideways ? (direction === 'right' ? dx : -dx) : direction === 'down' ? dy : -dy
    const across = Math.abs(sideways ? dy : dx)
    if (along <= 0.5) continue
    const cost = along + across * 2 + (across > along ? ASIDE : 0)
    if (cost < least) {
      least = cost
      best = mark
    }
  }
  return best
}
