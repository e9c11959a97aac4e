import { dayNumber, monthOfDay, yearOfDay } from './edtf-span'
import type { TimeWindow } from './timeline-items'

export interface TimeTick {
  day: number
  unit: 'year' | 'month'
  /** How many units lie between this tick and the next. */
  step: number
}

const YEAR_STEPS = [1, 2, 5, 10, 25, 50, 100, 500]
const MONTH_STEPS = [1, 3, 6]
const YEAR_DAYS = 365.2425

/** Ticks of whole years, or of months where a year is wide enough, at least `gap` pixels apart. */
export const timeTicks = ({ from, to }: TimeWindow, width: number, gap: number): TimeTick[] => {
  const perDay = width / Math.max(1, to - from)
  const months = MONTH_STEPS.find((step) => (perDay * YEAR_DAYS * step) / 12 >= gap)
  const ticks: TimeTick[] = []
  const first = yearOfDay(Math.floor(from))
  const last = yearOfDay(Math.ceil(to))
  if (months !== undefined) {
    for (let year = first; year <= last; year++)
      for (let month = 0; month < 12; month += months) {
        const day = dayNumber(year, month)
        const unit = monthOfDay(day) === 0 ? 'year' : 'month'
        if (day >= from && day < to) ticks.push({ day, unit, step: months })
      }
    return ticks
  }
  const step = YEAR_STEPS.find((years) => perDay * YEAR_DAYS * years >= gap) ?? 1000
  for (let year = Math.floor(first / step) * step; year <= last; year += step) {
    const day = dayNumber(year)
    if (day >= from && day < to) ticks.push({ day, unit: 'year', step })
  }
  return ticks
}
