import { certaintyPaint } from './certainty-paint'
import { packLanes } from './pack-lanes'
import type { Mark, Scene, Shape } from './scene'
import { cutText, textWidth } from './text-width'
import { type TimeTick, timeTicks } from './time-ticks'
import { type BinUnit, binUnit, CERTAINTIES, type TimeBin, timeBins } from './timeline-bins'
import type { TimelineItem, TimeWindow } from './timeline-items'
import { MARK_RADIUS, spanShapes } from './timeline-shapes'

/** What the scene says, in the reader's language. */
export interface TimelineWords {
  tick: (tick: TimeTick) => string
  item: (item: TimelineItem) => string
  bin: (bin: TimeBin, unit: BinUnit) => string
  vague: (bin: TimeBin) => string
  number: (value: number) => string
  hrefOf: (item: TimelineItem) => string
}

/** How the agreements of a window are drawn: with their titles, as marks only, or counted in columns. */
export type TimelineDetail = 'titles' | 'marks' | 'columns'

export interface TimelineScene extends Scene {
  detail: TimelineDetail
  /** Stretches that a column zooms into, by the id of its mark. */
  stretches: ReadonlyMap<string, TimeWindow>
  /** Agreements in the window, and those for which even columns of months had no room. */
  shown: number
}

const AXIS = 30
const SIDE = 12
const LABEL = 12
const TITLE_LANES = 16
const TITLE_PITCH = 26
const MARK_LANES = 26
const MARK_PITCH = 13
const COLUMNS_PX = 240
const MOST_TITLES = 150
const MOST_MARKS = 1200
/** Widths of a title, pixels. */
const MOST_TITLE = 320
const LEAST_TITLE = 70

/** Draws the part of a timeline that lies in a window, as closely as its room allows. Pixels. */
export const timelineScene = (
  items: readonly TimelineItem[],
  window: TimeWindow,
  width: number,
  words: TimelineWords,
): TimelineScene => {
  const inner = width - SIDE * 2
  const xOf = (day: number): number =>
    SIDE + ((day - window.from) / (window.to - window.from)) * inner
  const clamp = (x: number): number => Math.max(SIDE - 4, Math.min(width - SIDE + 4, x))
  const seen = items.filter(({ span }) => span.to > window.from && span.from < window.to)
  const ticks = timeTicks(window, inner, 52)

  const stretches = (titles: boolean) =>
    seen.map((item) => {
      const x1 = clamp(xOf(item.span.from))
      const x2 = Math.max(x1 + MARK_RADIUS * 2, clamp(xOf(item.span.to)))
      // A title stands on the side with more room, over a bar that leaves none inside it.
      const after = width - x2 - 16
      const before = x1 - 16
      const wanted = Math.min(MOST_TITLE, textWidth(item.title, LABEL))
      const side =
        after >= wanted || (after >= before && after >= LEAST_TITLE)
          ? 'after'
          : before >= LEAST_TITLE
            ? 'before'
            : 'inside'
      const room = side === 'after' ? after : side === 'before' ? before : width - 40
      const text = titles ? cutText(item.title, LABEL, Math.min(MOST_TITLE, room)) : ''
      const long = titles ? textWidth(text, LABEL) + 12 : 0
      const start = side === 'before' ? x1 - long : x1
      const end = side === 'after' ? x2 + long : x2
      return { item, x1, x2, text, side, start: start - 3, end: end + 3 }
    })

  const lanesOf = (titles: boolean) => {
    const placed = stretches(titles).sort((a, b) => a.start - b.start)
    const lanes = packLanes(placed, titles ? TITLE_LANES : MARK_LANES)
    const laid = lanes && placed.map((each, at) => ({ ...each, lane: lanes[at] ?? 0 }))
    if (!laid || !titles) return laid
    // Now that its neighbour is known, a title that was cut takes what is free up to it.
    return laid.map((each) => {
      if (each.side !== 'after') return each
      const later = laid.filter(({ lane, start }) => lane === each.lane && start > each.start)
      const free = Math.min(width, ...later.map(({ start }) => start)) - each.x2 - 16
      return { ...each, text: cutText(each.item.title, LABEL, free) }
    })
  }
  const titled = seen.length <= MOST_TITLES ? lanesOf(true) : undefined
  const plain = titled ?? (seen.length <= MOST_MARKS ? lanesOf(false) : undefined)

  if (!plain) return columns(seen, window, width, xOf, ticks, words)
  const pitch = titled ? TITLE_PITCH : MARK_PITCH
  const lanes = Math.max(4, ...plain.map((each) => each.lane + 1))
  const height = lanes * pitch + 12 + AXIS
  const marks = plain.map(({ item, x1, x2, text, side, lane }): Mark => {
    const y = 10 + pitch / 2 + lane * pitch
    const shapes = spanShapes(item.span, x1, x2, y)
    if (text !== '') {
      const x = side === 'after' ? x2 + 8 : side === 'before' ? x1 - 8 : Math.max(x1, 4) + 12
      shapes.push({
        kind: 'text',
        x,
        y: y + 4,
        text,
        size: LABEL,
        fill: 'ink',
        halo: 'surface',
        anchor: side === 'before' ? 'end' : 'start',
      })
    }
    return {
      id: item.id,
      label: words.item(item),
      href: words.hrefOf(item),
      x: (x1 + x2) / 2,
      y,
      shapes,
    }
  })
  return {
    width,
    height,
    back: axis(ticks, xOf, width, height, words),
    marks,
    front: [],
    detail: titled ? 'titles' : 'marks',
    stretches: new Map(),
    shown: seen.length,
  }
}

const axis = (
  ticks: readonly TimeTick[],
  xOf: (day: number) => number,
  width: number,
  height: number,
  words: Pick<TimelineWords, 'tick'>,
): Shape[] => {
  const bottom = height - AXIS
  return [
    ...ticks.flatMap((tick): Shape[] => {
      const x = xOf(tick.day)
      const year = tick.unit === 'year'
      const text = words.tick(tick)
      return [
        { kind: 'path', d: `M${x} 0V${bottom + (year ? 6 : 3)}`, stroke: 'line' },
        ...(x + textWidth(text, 12) > width
          ? []
          : [
              {
                kind: 'text',
                x: x + 4,
                y: bottom + 18,
                text,
                size: 12,
                fill: year ? 'ink' : 'ink-soft',
                bold: year,
              } as const,
            ]),
      ]
    }),
    { kind: 'path', d: `M0 ${bottom}H${width}`, stroke: 'line-strong' },
  ]
}

const columns = (
  seen: readonly TimelineItem[],
  window: TimeWindow,
  width: number,
  xOf: (day: number) => number,
  ticks: readonly TimeTick[],
  words: TimelineWords,
): TimelineScene => {
  const { unit, bins, vague } = timeBins(seen, binUnit(window, width))
  const vagueRoom = vague.length > 0 ? 26 : 0
  const height = COLUMNS_PX + vagueRoom + AXIS
  const most = Math.max(1, ...bins.map((bin) => bin.count))
  const base = COLUMNS_PX
  const found = new Map<string, TimeWindow>()
  const marks: Mark[] = []
  for (const bin of bins) {
    const x1 = xOf(bin.from)
    const x2 = xOf(bin.to)
    if (x2 < 0 || x1 > width) continue
    const gap = x2 - x1 > 24 ? 3 : 1
    let y = base
    const shapes: Shape[] = []
    for (const certainty of CERTAINTIES) {
      const high = (bin.parts[certainty] / most) * (base - 26)
      if (high === 0) continue
      y -= high
      shapes.push({
        kind: 'rect',
        x: x1 + gap,
        y,
        width: Math.max(2, x2 - x1 - gap * 2),
        height: high,
        ...certaintyPaint[certainty],
      })
    }
    const text = words.number(bin.count)
    if (textWidth(text, 11) < x2 - x1)
      shapes.push({
        kind: 'text',
        x: (x1 + x2) / 2,
        y: y - 5,
        text,
        size: 11,
        anchor: 'middle',
        fill: 'ink',
      })
    const id = `${unit}:${bin.from}`
    found.set(id, bin)
    marks.push({ id, label: words.bin(bin, unit), x: (x1 + x2) / 2, y: (y + base) / 2, shapes })
  }
  for (const bin of vague) {
    const x1 = Math.max(xOf(bin.from) + 2, 0)
    const x2 = Math.min(xOf(bin.to) - 2, width)
    if (x2 - x1 < 8) continue
    const y = base + 8
    const id = `vague:${bin.from}`
    const text = words.number(bin.count)
    found.set(id, bin)
    marks.push({
      id,
      label: words.vague(bin),
      x: (x1 + x2) / 2,
      y: y + 8,
      shapes: [
        { kind: 'rect', x: x1, y, width: x2 - x1, height: 16, radius: 8, ...certaintyPaint.coarse },
        {
          kind: 'text',
          x: (x1 + x2) / 2,
          y: y + 12,
          text,
          size: 11,
          anchor: 'middle',
          fill: 'ink',
          halo: 'surface',
        },
      ],
    })
  }
  return {
    width,
    height,
    back: [
      ...axis(ticks, xOf, width, height, words),
      { kind: 'path', d: `M0 ${base}H${width}`, stroke: 'line-strong' },
    ],
    marks,
    front: [],
    detail: 'columns',
    stretches: found,
    shown: seen.length,
  }
}
