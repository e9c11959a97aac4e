import { dayNumber, monthOfDay, yearOfDay } from './edtf-span'
import type { TimelineItem, TimeWindow } from './timeline-items'

export type BinUnit = 'decade' | 'year' | 'month'
/** What the parts of a column say: how exactly the dates in it are known. */
export const CERTAINTIES = ['day', 'coarse', 'doubtful'] as const
export type Certainty = (typeof CERTAINTIES)[number]

export interface TimeBin extends TimeWindow {
  count: number
  parts: Record<Certainty, number>
}

export interface TimeBins {
  unit: BinUnit
  bins: TimeBin[]
  /** Agreements of which only the year or decade is known, where columns are finer than that. */
  vague: TimeBin[]
}

/** Days to the day are certain, months and years coarse, `~` and `?` doubtful. */
const certaintyOf = ({ span }: TimelineItem): Certainty => {
  if (span.approximate || span.uncertain) return 'doubtful'
  return span.precision === 'day' ? 'day' : 'coarse'
}

const LEAST_PX = 14

/** Decades where a year is narrower than a column, months where they are wide enough. */
export const binUnit = ({ from, to }: TimeWindow, width: number): BinUnit => {
  const perDay = width / Math.max(1, to - from)
  if (perDay * 30 >= LEAST_PX) return 'month'
  return perDay * 365 >= LEAST_PX ? 'year' : 'decade'
}

const stretchOf = (day: number, unit: BinUnit): TimeWindow => {
  const year = yearOfDay(day)
  if (unit === 'month') {
    const month = monthOfDay(day)
    return { from: dayNumber(year, month), to: dayNumber(year, month + 1) }
  }
  const first = unit === 'year' ? year : Math.floor(year / 10) * 10
  return { from: dayNumber(first), to: dayNumber(first + (unit === 'year' ? 1 : 10)) }
}

/** Agreements counted by the beginning of their date. */
export const timeBins = (items: readonly TimelineItem[], unit: BinUnit): TimeBins => {
  const bins = new Map<number, TimeBin>()
  const vague = new Map<number, TimeBin>()
  for (const item of items) {
    const { from, precision } = item.span
    const isVague =
      (unit === 'month' && (precision === 'year' || precision === 'decade')) ||
      (unit === 'year' && precision === 'decade')
    const into = isVague ? vague : bins
    const stretch = stretchOf(from, isVague ? (precision === 'decade' ? 'decade' : 'year') : unit)
    const bin = into.get(stretch.from) ?? {
      ...stretch,
      count: 0,
      parts: { day: 0, coarse: 0, doubtful: 0 },
    }
    bin.count++
    bin.parts[certaintyOf(item)]++
    into.set(stretch.from, bin)
  }
  const byTime = (a: TimeBin, b: TimeBin) => a.from - b.from
  return { unit, bins: [...bins.values()].sort(byTime), vague: [...vague.values()].sort(byTime) }
}
