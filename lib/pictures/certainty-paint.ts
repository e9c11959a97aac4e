import type { Paint } from './scene'
import type { Certainty } from './timeline-bins'

/** Solid for days, hatched for months and years, an empty frame for dates in doubt. */
export const certaintyPaint: Record<Certainty, Paint> = {
  day: { fill: 'agreement-line' },
  coarse: { fill: 'agreement-line', pattern: 'hatch' },
  doubtful: { fill: 'surface', stroke: 'agreement-line', dash: '3 2' },
}
