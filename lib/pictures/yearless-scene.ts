import { packLanes } from './pack-lanes'
import type { Mark, Scene, Shape } from './scene'
import type { YearlessItem } from './timeline-items'
import { MARK_RADIUS } from './timeline-shapes'

export interface YearlessWords {
  /** The short name of a month counted from 0. */
  month: (month: number) => string
  item: (item: YearlessItem) => string
  many: (month: number, count: number) => string
  number: (value: number) => string
  hrefOf: (item: YearlessItem) => string
  /** Where the agreements without a year are listed. */
  hrefOfMany: string
}

const MOST_LANES = 6
const PITCH = 14
const AXIS = 22
const SIDE = 12

/** Agreements of which only day or month are known, on an axis of twelve months; counted where they are many. */
export const yearlessScene = (
  items: readonly YearlessItem[],
  width: number,
  words: YearlessWords,
): Scene => {
  const column = (width - SIDE * 2) / 12
  const xOf = ({ month, day }: YearlessItem): number =>
    SIDE + (month + (day === undefined ? 0.5 : (day + 0.5) / 31)) * column
  const stretches = items.map((item) => ({ start: xOf(item) - 6, end: xOf(item) + 6 }))
  const lanes = packLanes(stretches, MOST_LANES)
  const room = lanes ? Math.max(2, ...lanes.map((lane) => lane + 1)) * PITCH + 6 : 60
  const height = room + AXIS
  // Every other month's name where twelve would touch.
  const step = column < 30 ? 2 : 1
  const back: Shape[] = Array.from({ length: 12 / step }, (_, at) => at * step).map((month) => ({
    kind: 'text',
    x: SIDE + (month + 0.5) * column,
    y: room + 15,
    text: words.month(month),
    size: 11,
    anchor: 'middle',
    fill: 'ink-soft',
  }))
  back.push({ kind: 'path', d: `M0 ${room}H${width}`, stroke: 'line-strong', dash: '2 3' })
  if (lanes) {
    const marks = items.map((item, at): Mark => {
      const x = xOf(item)
      const y = room - 9 - (lanes[at] ?? 0) * PITCH
      return {
        id: item.id,
        label: words.item(item),
        href: words.hrefOf(item),
        x,
        y,
        shapes: [yearlessShape(x, y)],
      }
    })
    return { width, height, back, marks, front: [] }
  }
  const counts = Array.from({ length: 12 }, () => 0)
  for (const { month } of items) counts[month] = (counts[month] ?? 0) + 1
  const most = Math.max(1, ...counts)
  const marks = counts.flatMap((count, month): Mark[] => {
    if (count === 0) return []
    const x = SIDE + (month + 0.5) * column
    const high = (count / most) * (room - 18)
    return [
      {
        id: `month:${month}`,
        label: words.many(month, count),
        href: words.hrefOfMany,
        x,
        y: room - high / 2,
        shapes: [
          {
            kind: 'rect',
            x: x - column * 0.4,
            y: room - high,
            width: column * 0.8,
            height: high,
            fill: 'surface',
            stroke: 'agreement-line',
          },
          {
            kind: 'text',
            x,
            y: room - high - 4,
            text: words.number(count),
            size: 11,
            anchor: 'middle',
            fill: 'ink',
          },
        ],
      },
    ]
  })
  return { width, height, back, marks, front: [] }
}

/** An empty diamond: a day that knows no year. */
export const yearlessShape = (x: number, y: number): Shape => ({
  kind: 'path',
  d: `M${x} ${y - MARK_RADIUS - 1}l6 6l-6 6l-6 -6Z`,
  fill: 'surface',
  stroke: 'agreement-line',
  strokeWidth: 1.5,
})
