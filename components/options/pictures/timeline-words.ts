import { i18n } from '#i18n'
import { uiLocale } from '@/components/ui/locale'
import type { TimelineWords } from '@/lib/pictures/timeline-scene'
import type { YearlessWords } from '@/lib/pictures/yearless-scene'
import { edtfText, formatNumber } from '../format'
import type { RecordLinks } from './use-record-links'

const DAY_MS = 86_400_000

const dates = (options: Intl.DateTimeFormatOptions) => {
  let format: Intl.DateTimeFormat | undefined
  return (day: number): string => {
    format ??= new Intl.DateTimeFormat(uiLocale(), { ...options, timeZone: 'UTC' })
    return format.format(day * DAY_MS)
  }
}
const yearName = dates({ year: 'numeric' })
const shortMonth = dates({ month: 'short' })
const longMonth = dates({ month: 'long', year: 'numeric' })

const stretch = (from: number, to: number): string => {
  if (to - from < 32) return longMonth(from)
  return to - from < 367 ? yearName(from) : `${yearName(from)}–${yearName(to - 1)}`
}

const lines = (...texts: (string | false)[]): string => texts.filter(Boolean).join('\n')

/** What marks and axis of a timeline say. */
export const timelineWords = (links: RecordLinks): TimelineWords => ({
  tick: ({ day, unit }) => (unit === 'year' ? yearName(day) : shortMonth(day)),
  item: ({ title, edtf }) => lines(title, edtfText(edtf)),
  bin: ({ from, to, count, parts }) =>
    lines(
      stretch(from, to),
      i18n.t('options.pictures.agreements', count, [formatNumber(count)]),
      parts.coarse > 0 && i18n.t('options.pictures.coarseCount', [formatNumber(parts.coarse)]),
      parts.doubtful > 0 &&
        i18n.t('options.pictures.doubtfulCount', [formatNumber(parts.doubtful)]),
      i18n.t('options.pictures.zoomsIn'),
    ),
  vague: ({ from, to, count }) =>
    lines(
      stretch(from, to),
      i18n.t('options.pictures.onlyYear', count, [formatNumber(count)]),
      i18n.t('options.pictures.zoomsIn'),
    ),
  number: formatNumber,
  hrefOf: ({ id }) => links.agreement(id),
})

/** What the axis of months without a year says. */
export const yearlessWords = (links: RecordLinks): YearlessWords => ({
  // A leap year's months: only their names are used.
  month: (month) => shortMonth(Date.UTC(2024, month, 1) / DAY_MS),
  item: ({ title, edtf }) => lines(title, edtfText(edtf)),
  many: (month, count) =>
    lines(
      shortMonth(Date.UTC(2024, month, 1) / DAY_MS),
      i18n.t('options.pictures.agreements', count, [formatNumber(count)]),
    ),
  number: formatNumber,
  hrefOf: ({ id }) => links.agreement(id),
  hrefOfMany: links.agreements({ year: ['-'] }),
})
