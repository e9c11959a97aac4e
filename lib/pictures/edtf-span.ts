/** How exactly a date is known. */
export type Precision = 'day' | 'month' | 'year' | 'decade'

/** Where a date lies on a time axis. Days since 1 January 1970. */
export interface DateSpan {
  /** The first day it can mean; for an interval open at its beginning, its end. */
  from: number
  /** The day after the last one it can mean; for an interval without an end, the day after its beginning. */
  to: number
  precision: Precision
  interval: boolean
  openStart: boolean
  openEnd: boolean
  /** `~` */
  approximate: boolean
  /** `?` */
  uncertain: boolean
}

const DAY_MS = 86_400_000
const DATE = /^(\d{3}[\dX])(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%])?$/

/** The day's number for a year and the months and days counted from 0. */
export const dayNumber = (year: number, month = 0, day = 0): number =>
  // Date.UTC takes years below 100 for those of the 20th century; setUTCFullYear does not.
  new Date(0).setUTCFullYear(year, month, day + 1) / DAY_MS

/** The year a day lies in. */
export const yearOfDay = (day: number): number => new Date(day * DAY_MS).getUTCFullYear()

/** The month a day lies in, counted from 0. */
export const monthOfDay = (day: number): number => new Date(day * DAY_MS).getUTCMonth()

const one = (edtf: string) => {
  const match = DATE.exec(edtf)
  if (!match?.[1]) return undefined
  const [, year, month, day, sign] = match
  const signs = {
    approximate: sign === '~' || sign === '%',
    uncertain: sign === '?' || sign === '%',
  }
  if (year.endsWith('X')) {
    const first = Number(`${year.slice(0, 3)}0`)
    return {
      from: dayNumber(first),
      to: dayNumber(first + 10),
      precision: 'decade',
      ...signs,
    } as const
  }
  const y = Number(year)
  if (month === undefined || month === 'XX')
    return { from: dayNumber(y), to: dayNumber(y + 1), precision: 'year', ...signs } as const
  const m = Number(month) - 1
  if (day === undefined || day === 'XX')
    return { from: dayNumber(y, m), to: dayNumber(y, m + 1), precision: 'month', ...signs } as const
  const from = dayNumber(y, m, Number(day) - 1)
  return { from, to: from + 1, precision: 'day', ...signs } as const
}

/** The span of an EDTF date or interval; undefined where its year is not known (`XXXX-05-18`). */
export const edtfSpan = (edtf: string): DateSpan | undefined => {
  const [start = '', end] = edtf.split('/', 2)
  const first = one(start)
  if (end === undefined)
    return first && { ...first, interval: false, openStart: false, openEnd: false }
  const last = one(end)
  const known = first ?? last
  if (!known) return undefined
  return {
    from: first?.from ?? known.from,
    to: Math.max(last?.to ?? known.to, (first ?? known).to),
    precision: known.precision,
    interval: true,
    openStart: first === undefined,
    openEnd: last === undefined,
    approximate: (first?.approximate ?? false) || (last?.approximate ?? false),
    uncertain: (first?.uncertain ?? false) || (last?.uncertain ?? false),
  }
}

/** Month and day (both from 0) of a date that does not know its year; the day is absent where it is not known. */
export const dayOfYear = (edtf: string): { month: number; day?: number } | undefined => {
  const match = /^XXXX-(0[1-9]|1[0-2])(?:-(\d{2}|XX))?/.exec(edtf)
  if (!match) return undefined
  const month = Number(match[1]) - 1
  return match[2] && match[2] !== 'XX' ? { month, day: Number(match[2]) - 1 } : { month }
}
