import { i18n } from '#i18n'
import { uiLocale } from './locale'

const EDTF = /^(\d{3}[\dX]|XXXX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%])?$/

/** Making a formatter takes longer than drawing a row; there are five different ones. */
const formatters = new Map<string, Intl.DateTimeFormat>()

const formatter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = JSON.stringify(options)
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(uiLocale(), options)
  formatters.set(key, made)
  return made
}

/** A day, month or year in UTC, so that a date never moves with the reader's time zone. */
const format = (
  year: number,
  month: number,
  day: number,
  options: Intl.DateTimeFormatOptions,
): string => formatter({ ...options, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day))

const withoutYear = (month: string | undefined, day: string | undefined): string => {
  if (month === undefined || month === 'XX') return i18n.t('common.noYear')
  const known = day !== undefined && day !== 'XX'
  // A leap year, so that 29 February stays itself.
  const text = format(2024, Number(month), known ? Number(day) : 1, {
    month: 'long',
    ...(known ? { day: 'numeric' as const } : {}),
  })
  return i18n.t('common.dayWithoutYear', [text, i18n.t('common.noYear')])
}

const plain = (year: string, month: string | undefined, day: string | undefined): string => {
  if (year === 'XXXX') return withoutYear(month, day)
  if (year.endsWith('X')) return `${year.slice(0, 3)}0–${year.slice(0, 3)}9`
  if (month === undefined || month === 'XX') return format(Number(year), 1, 1, { year: 'numeric' })
  if (day === undefined || day === 'XX') {
    return format(Number(year), Number(month), 1, { year: 'numeric', month: 'long' })
  }
  return format(Number(year), Number(month), Number(day), { dateStyle: 'long' })
}

const formatOne = (edtf: string): string => {
  const match = EDTF.exec(edtf)
  if (!match?.[1]) return edtf
  const text = plain(match[1], match[2], match[3])
  if (match[4] === '~') return i18n.t('common.about', [text])
  return match[4] ? i18n.t('common.uncertain', [text]) : text
}

/**
 * An EDTF date in the reader's words: `20 June 2024`, `18 May, year not stated`, `June 2024 – 2026`, `from 2024`.
 * Text that is no EDTF comes back as it is.
 */
export const formatEdtf = (edtf: string): string => {
  const [from = '', to] = edtf.split('/', 2)
  if (to === undefined) return formatOne(edtf)
  if (to === '..') return i18n.t('common.openFrom', [formatOne(from)])
  if (from === '..') return i18n.t('common.openUntil', [formatOne(to)])
  return `${formatOne(from)} – ${formatOne(to)}`
}

/** The day of a page's `publishedAt` (`YYYY-MM-DD` or ISO 8601) as the page states it; empty where it has none. */
export const formatDay = (published: string | undefined): string => {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0]
  return day === undefined ? '' : formatEdtf(day)
}

/** An instant (ISO 8601) as day and time in the reader's time zone. */
export const formatInstant = (instant: string): string =>
  formatter({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))
