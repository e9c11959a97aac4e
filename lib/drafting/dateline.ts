import type { Span } from './sentences'

/** Year, month (1–12) and day of a date that the text states in full. */
export interface CalendarDay {
  year: number
  month: number
  day: number
}

/** Month names of the five alphabetic languages by their first letters, accents removed. */
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|jän|gen|ene|janv)/i, 1],
  [/^(?:feb|fév|fev)/i, 2],
  [/^(?:mar|mär|mrz)/i, 3],
  [/^(?:apr|avr|abr)/i, 4],
  [/^(?:mai|may|mag)/i, 5],
  [/^(?:jun|juin|giu)/i, 6],
  [/^(?:jul|juil|lug)/i, 7],
  [/^(?:aug|aoû|aou|ago)/i, 8],
  [/^(?:sep|set)/i, 9],
  [/^(?:oct|okt|ott)/i, 10],
  [/^(?:nov)/i, 11],
  [/^(?:dec|dez|dic|déc)/i, 12],
]
const NAME = '[A-Za-zÀ-ÿ]{3,10}'
const FORMS: readonly {
  expression: RegExp
  order: readonly [number, number, number]
}[] = [
  {
    expression: new RegExp(
      `(\\d{1,2})(?:\\.|er|º|°)?\\s+(?:de\\s+)?(${NAME})\\.?,?\\s+(?:de[l]?\\s+)?(\\d{4})`,
      'u',
    ),
    order: [3, 2, 1],
  },
  {
    expression: new RegExp(`(${NAME})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'u'),
    order: [3, 1, 2],
  },
  {
    expression: /((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?/u,
    order: [1, 2, 3],
  },
  { expression: /(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d{2})/u, order: [3, 2, 1] },
]
/** Place, agency and date before the first words of a report: BERLIN (agency) –, (agency) - Roma, 5 dic -, OSLO, May 3 /wire/ --. */
const PREFIX =
  /^(?<agency>[([][^)\]\n]{2,30}[)\]]\s*[-–—]?\s*)?(?<place>\p{Lu}[\p{L}.'’-]*(?:[ /]\p{Lu}[\p{L}.'’-]*){0,3})(?<more>\s?,\s?[^–—\n(/]{2,50}?)?\s?(?<source>\([^)\n]{2,40}\)|\/[^/\n]{2,30}\/)?\s?(?:[-–—]{1,2}|:)\s/u

/** A dateline stands at the head of the text; this many characters are looked at. */
const HEAD = 400
/** What may stand before the date in its line: a place, an agency in brackets, a label, punctuation. */
const LEAD_IN =
  /^[\s([*]*(?:[\p{Lu}\p{Lo}][^.\n]{0,60}?[,|/(:–—-]\s*(?:den |am |le |il |el |on )?|(?:Datum|Date|Data|Fecha|Stand|Published|Updated|发布时间|时间|日期)\s?[:：]?\s*)?$/u

const monthOf = (word: string): number => {
  if (/^\d+$/.test(word)) return Number(word)
  return MONTHS.find(([expression]) => expression.test(word))?.[1] ?? 0
}

/** Whether a year, month and day exist in the calendar. */
export const isCalendarDay = ({ year, month, day }: CalendarDay): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * The date line of an article: a full date at the head of one of its first lines, also where it is glued to the next
 * word ("Jun 25, 2024Am"). Null where there is none; a date inside a sentence is not one.
 */
export const findDateline = (text: string, start = 0): (CalendarDay & Span) | null => {
  let offset = start
  for (const line of text
    .slice(start, start + HEAD)
    .split('\n')
    .slice(0, 6)) {
    for (const { expression, order } of FORMS) {
      const match = expression.exec(line)
      if (!match || !LEAD_IN.test(line.slice(0, match.index))) continue
      const found = {
        year: Number(match[order[0]]),
        month: monthOf(match[order[1]] ?? ''),
        day: Number(match[order[2]]),
      }
      const from = offset + match.index
      if (isCalendarDay(found)) return { ...found, start: from, end: from + match[0].length }
    }
    offset += line.length + 1
  }
  return null
}

/** How much of a line is looked at for its prefix. */
const PREFIX_LENGTH = 140

/**
 * The place, agency and date that open a report, if a line starts with them: no party stands there. A bare name before
 * a dash is one only in capitals, or where `isPlace` knows it.
 */
export const reportPrefix = (
  text: string,
  start: number,
  isPlace: (name: string) => boolean,
): (Span & { place: Span }) | null => {
  const line = text.slice(start, start + PREFIX_LENGTH)
  const groups = PREFIX.exec(line)
  const name = groups?.groups?.place ?? ''
  if (groups && name !== '') {
    const { agency, more = '', source } = groups.groups ?? {}
    const sure =
      agency !== undefined ||
      source !== undefined ||
      /\d/.test(more) ||
      (name.length > 3 && name === name.toUpperCase()) ||
      isPlace(name)
    if (sure) {
      const at = start + (agency?.length ?? 0)
      return { start, end: start + groups[0].length, place: { start: at, end: at + name.length } }
    }
  }
  const dated = findDateline(line.split('\n')[0] ?? '', 0)
  const head = dated && /^\p{Lu}[\p{L} .'’-]{1,40}(?=,)/u.exec(line.slice(0, dated.start))?.[0]
  if (!dated || !head) return null
  return { start, end: start + dated.end, place: { start, end: start + head.length } }
}
