import type { Chrono, ParsedResult } from 'chrono-node'
import { casual as deCasual } from 'chrono-node/de'
import { casual as enCasual } from 'chrono-node/en'
import { casual as esCasual } from 'chrono-node/es'
import { casual as frCasual } from 'chrono-node/fr'
import { casual as itCasual } from 'chrono-node/it'
import { hans } from 'chrono-node/zh'
import type { CalendarDay } from './dateline'
import type { DraftLanguage } from './pick-lexicon'
import type { Span } from './sentences'

/** A date as the text gives it: only the parts that it states. */
export interface FoundDate extends Span {
  year?: number
  month?: number
  day?: number
  /** 0 = Sunday, only where the text gives nothing but a weekday. */
  weekday?: number
  /** Days before (negative) or after the day of publication: yesterday is -1. */
  relativeDays?: number
}

const CHRONO: Record<DraftLanguage, Pick<Chrono, 'parse'>> = {
  de: deCasual,
  en: enCasual,
  es: esCasual,
  fr: frCasual,
  it: itCasual,
  zh: hans.casual,
}
/** Stands for the unknown day of publication; relative dates are read off as a distance from it. */
const ORIGIN = new Date(2001, 5, 15, 12)
const DAY_MS = 86_400_000
/** This morning, as chrono-node does not know it in every language. */
const TODAY =
  /(?<!\p{L})(?:this (?:morning|afternoon)|heute (?:Morgen|Vormittag|Nachmittag)|stamattina|stamane|questa mattina|ce matin|cet après-midi|esta (?:mañana|tarde)|aujourd'hui|今(?:天|日))(?!\p{Script=Latin})/giu
const MONTH_WORDS: Partial<Record<DraftLanguage, string>> = {
  de: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
}
const YEAR =
  /(?<![\d.,€$£¥-])((?:19|20)\d{2})(?![\d]|[.,/]\d|\s?(?:%|Euro|euros?|Mio|Mrd|Millionen|milion|Mitarbeite|dipendenti|employees|people|MW|km|m²|人|家|名|万|亿|元|个))/g
const DAY_ONLY_ZH = /(?<![\d月年.])(\d{1,2})日(?![前后内报游常本子])/g
const THIS_YEAR_ZH = /今年(\d{1,2})月(?:(\d{1,2})日)?/g

const overlapsAny = (found: readonly Span[], start: number, end: number): boolean =>
  found.some((date) => date.start < end && start < date.end)

const fromChrono = (result: ParsedResult, offset: number): FoundDate | null => {
  const { start, text, index } = result
  const span = { start: offset + index, end: offset + index + text.length }
  if (start.isCertain('hour') && !start.isCertain('day') && !start.isCertain('weekday')) return null
  const statesYear = /\d{4}|[〇零一二三四五六七八九]{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/.test(text)
  if (start.isCertain('year') && !statesYear) {
    if (!start.isCertain('day')) return null
    const days = Math.round((start.date().getTime() - ORIGIN.getTime()) / DAY_MS)
    return Math.abs(days) > 40 ? null : { ...span, relativeDays: days }
  }
  const part = (name: 'year' | 'month' | 'day'): number | undefined =>
    start.isCertain(name) ? (start.get(name) ?? undefined) : undefined
  const year = part('year')
  const month = part('month')
  const day = part('day')
  if (month === undefined && year === undefined) {
    const weekday = start.isCertain('weekday') ? start.get('weekday') : null
    return weekday === null ? null : { ...span, weekday }
  }
  return {
    ...span,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  }
}

const addMonthsWithYear = (
  part: string,
  offset: number,
  lang: DraftLanguage,
  found: FoundDate[],
): void => {
  const words = MONTH_WORDS[lang]
  if (!words) return
  const names = words.split('|')
  for (const match of part.matchAll(
    new RegExp(`(?<!\\p{L})(${words})\\s+((?:19|20)\\d{2})(?!\\d)`, 'giu'),
  )) {
    const start = offset + match.index
    const end = start + match[0].length
    if (overlapsAny(found, start, end)) continue
    const at = names.findIndex((name) => name.toLowerCase() === match[1]?.toLowerCase())
    found.push({ start, end, month: at + 1, year: Number(match[2]) })
  }
}

const addChinese = (part: string, offset: number, found: FoundDate[]): void => {
  for (const match of part.matchAll(THIS_YEAR_ZH)) {
    const start = offset + match.index
    if (overlapsAny(found, start, start + match[0].length)) continue
    found.push({
      start,
      end: start + match[0].length,
      month: Number(match[1]),
      ...(match[2] ? { day: Number(match[2]) } : {}),
    })
  }
  for (const match of part.matchAll(DAY_ONLY_ZH)) {
    const start = offset + match.index
    const end = start + match[0].length
    const day = Number(match[1])
    if (day >= 1 && day <= 31 && !overlapsAny(found, start, end)) found.push({ start, end, day })
  }
}

/**
 * The dates in a span of the text, in text order, through chrono-node with its certainty; supplemented by months with
 * a year (German, French), Chinese days without a month, and bare years. Nothing is resolved against a clock.
 */
export const findDates = (text: string, span: Span, lang: DraftLanguage): FoundDate[] => {
  const part = text.slice(span.start, span.end).replaceAll('’', "'")
  const found: FoundDate[] = []
  for (const result of CHRONO[lang].parse(part, ORIGIN)) {
    const date = fromChrono(result, span.start)
    if (date) found.push(date)
  }
  for (const match of part.matchAll(TODAY)) {
    const start = span.start + match.index
    const end = start + match[0].length
    if (!overlapsAny(found, start, end)) found.push({ start, end, relativeDays: 0 })
  }
  addMonthsWithYear(part, span.start, lang, found)
  if (lang === 'zh') addChinese(part, span.start, found)
  for (const match of part.matchAll(YEAR)) {
    const start = span.start + match.index
    if (overlapsAny(found, start, start + 4)) continue
    found.push({
      start,
      end: start + 4 + (text[start + 4] === '年' ? 1 : 0),
      year: Number(match[1]),
    })
  }
  return found.sort((a, b) => a.start - b.start)
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** EDTF level 1 of what is known: `2024-06-20`, `2024-06`, `2024`, `XXXX-05-18`. */
export const toEdtf = ({ year, month, day }: Partial<CalendarDay>): string | null => {
  const head = year === undefined ? 'XXXX' : pad(year, 4)
  if (month === undefined) return year === undefined ? null : head
  return day === undefined ? `${head}-${pad(month)}` : `${head}-${pad(month)}-${pad(day)}`
}
