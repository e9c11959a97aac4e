import type { DateSpan } from './edtf-span'
import type { Shape } from './scene'

/** Half of the height of a mark, pixels. */
export const MARK_RADIUS = 5

/**
 * The mark of one date: a dot for a day, a bar as long as what is known for months, years and intervals. Dashed: about.
 * Hatched with a question mark: uncertain. An arrow: no beginning or no end.
 */
export const spanShapes = (span: DateSpan, x1: number, x2: number, y: number): Shape[] => {
  const r = MARK_RADIUS
  const about = span.approximate
  const paint = {
    fill: span.uncertain || about ? 'surface' : 'agreement-line',
    stroke: 'agreement-line',
    strokeWidth: 1.5,
    ...(about ? { dash: '3 2' } : {}),
  } as const
  const shapes: Shape[] = []
  if (!span.interval && span.precision === 'day') {
    shapes.push({ kind: 'circle', x: (x1 + x2) / 2, y, radius: r, ...paint })
  } else {
    const height = span.interval ? r * 2 : r * 1.4
    shapes.push({
      kind: 'rect',
      x: x1,
      y: y - height / 2,
      width: Math.max(r * 2, x2 - x1),
      height,
      radius: span.interval ? 1 : height / 2,
      ...paint,
      ...(span.interval || span.uncertain || about
        ? {}
        : { fill: 'agreement-line', pattern: 'hatch' as const }),
    })
  }
  const end = Math.max(x1 + r * 2, x2)
  const arrow = (d: string): Shape => ({
    kind: 'path',
    d,
    stroke: 'agreement-line',
    strokeWidth: 1.5,
  })
  if (span.openStart) shapes.push(arrow(`M${x1 - 2} ${y - 5}l-5 5l5 5`))
  if (span.openEnd) shapes.push(arrow(`M${end + 2} ${y - 5}l5 5l-5 5`))
  if (span.uncertain) {
    const middle = span.precision === 'day' && !span.interval ? (x1 + x2) / 2 : (x1 + end) / 2
    shapes.push({
      kind: 'text',
      x: middle,
      y: y + 3,
      text: '?',
      size: 9,
      bold: true,
      anchor: 'middle',
      fill: 'agreement-ink',
    })
  }
  return shapes
}
