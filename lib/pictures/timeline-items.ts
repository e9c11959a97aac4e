import type { Agreement } from '@/lib/catalogue/agreement'
import { mainDate } from '@/lib/catalogue/view/agreement-row'
import { type DateSpan, dayNumber, dayOfYear, edtfSpan, yearOfDay } from './edtf-span'

export interface TimelineItem {
  id: string
  title: string
  edtf: string
  span: DateSpan
}

/** An agreement whose date knows a month but no year. */
export interface YearlessItem {
  id: string
  title: string
  edtf: string
  /** From 0. */
  month: number
  day?: number
}

export interface Timeline {
  /** By time. */
  items: readonly TimelineItem[]
  yearless: readonly YearlessItem[]
  /** Agreements without any date that could be drawn. */
  undated: number
}

/** Days since 1 January 1970; `to` is the first day not shown. */
export interface TimeWindow {
  from: number
  to: number
}

/** Agreements by the date they are listed under: signed, else announced, else effective from. */
export const timelineOf = (agreements: readonly Agreement[]): Timeline => {
  const items: TimelineItem[] = []
  const yearless: YearlessItem[] = []
  let undated = 0
  for (const agreement of agreements) {
    const edtf = mainDate(agreement)
    const { id, title } = agreement
    const span = edtf === undefined ? undefined : edtfSpan(edtf)
    const place = edtf === undefined ? undefined : dayOfYear(edtf)
    if (edtf !== undefined && span) items.push({ id, title, edtf, span })
    else if (edtf !== undefined && place) yearless.push({ id, title, edtf, ...place })
    else undated++
  }
  items.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to || (a.id < b.id ? -1 : 1))
  yearless.sort((a, b) => a.month - b.month || (a.day ?? -1) - (b.day ?? -1))
  return { items, yearless, undated }
}

/** The whole years from the first item to the last. */
export const wholeWindow = (items: readonly TimelineItem[]): TimeWindow => {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const { span } of items) {
    from = Math.min(from, span.from)
    to = Math.max(to, span.to)
  }
  if (from > to) return { from: dayNumber(2000), to: dayNumber(2001) }
  return { from: dayNumber(yearOfDay(from)), to: dayNumber(yearOfDay(to - 1) + 1) }
}

/** Four weeks: no window gets narrower. */
const LEAST_DAYS = 28

/** The window zoomed by `factor` (below 1: closer) around `share` (0 to 1) of its width, kept within `whole`. */
export const zoomWindow = (
  { from, to }: TimeWindow,
  factor: number,
  share: number,
  whole: TimeWindow,
): TimeWindow => {
  const most = whole.to - whole.from
  const length = Math.min(most, Math.max(Math.min(LEAST_DAYS, most), (to - from) * factor))
  return moveInto({ from: from + (to - from - length) * share, length }, whole)
}

/** The window moved by `share` of its width, kept within `whole`. */
export const panWindow = (window: TimeWindow, share: number, whole: TimeWindow): TimeWindow => {
  const length = window.to - window.from
  return moveInto({ from: window.from + length * share, length }, whole)
}

const moveInto = (
  { from, length }: { from: number; length: number },
  whole: TimeWindow,
): TimeWindow => {
  const start = Math.max(whole.from, Math.min(from, whole.to - length))
  return { from: start, to: start + length }
}
