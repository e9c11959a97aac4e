import type { AgreementStatus, DateBasis } from '@/lib/catalogue/agreement'
import { type CalendarDay, findDateline, isCalendarDay } from './dateline'
import type { DraftInput } from './draft-input'
import { type FoundDate, findDates, toEdtf } from './find-dates'
import type { Sentence, Span } from './sentences'

/** A date of an agreement with the words that say it. */
export interface EventDate extends Span {
  edtf: string
  basis: DateBasis
}

/** Before a date: the end of a term or a target, not the day of the agreement. */
const TARGET =
  /(?:until|till|by|through|from|up to|since|for|bis|bis zum|bis Ende|ab|seit|ab dem|vom|entro|fino al?|dal|da|dal \w+|d['’]ici(?: à)?|jusqu['’](?:en|à|au)|depuis|à partir (?:de|du)|hasta|para|desde|a partir de|antes de|founded in|gegründet|fondata nel|fondée en|fundada en|established in|horizon|Horizont|orizzonte|自|至|到|截至|成立于|始于)(?: (?:the end of|end of|mid|Ende|Mitte|Anfang|fine|la fin de|finales de|la fine del|al))?\s*$/iu
const TARGET_AFTER =
  /^\s?(?:年以来|以来|起|年起|前|年前|底前|年底前|年度|年至|至|–\s?(?:19|20)\d\d|-(?:19|20)\d\d)/u
/** Words that point at the signing, the announcement or the occasion told in the sentence before or after. */
const ANAPHORA =
  /(?:signing|signature|ceremony|announcement|visit|event|unterzeichnung|unterzeichnet|besuch|festakt|bekanntgabe|annuncio|cerimonia|firma|incontro|evento|signature|cérémonie|annonce|événement|visite|acto|ceremonia|anuncio|evento|签约|签署|签订|签字|代表双方|仪式|活动|时间|揭牌|日前|昨日)/iu
const DAY_MS = 86_400_000

const dayOf = (iso: string): CalendarDay | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (!match) return null
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isCalendarDay(day) ? day : null
}

const shifted = ({ year, month, day }: CalendarDay, days: number): CalendarDay => {
  const date = new Date(Date.UTC(year, month - 1, day) + days * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

interface Reference extends CalendarDay {
  basis: 'dateline' | 'page-date'
}

/** The day an article was written: its date line, else the page's date. */
const referenceOf = (input: DraftInput): Reference | null => {
  const line = findDateline(input.text, input.zone.start)
  if (line) return { year: line.year, month: line.month, day: line.day, basis: 'dateline' }
  const page = dayOf(input.publishedAt)
  return page ? { ...page, basis: 'page-date' } : null
}

/** Completes what the text states by the article's own day or year; null where nothing certain results. */
const resolve = (
  found: FoundDate,
  reference: Reference | null,
  year: number | null,
  future: boolean,
): Omit<EventDate, keyof Span> | null => {
  if (found.relativeDays !== undefined || found.weekday !== undefined) {
    if (!reference || future) return null
    let days = found.relativeDays ?? 0
    if (found.weekday !== undefined) {
      const today = new Date(
        Date.UTC(reference.year, reference.month - 1, reference.day),
      ).getUTCDay()
      days = -((today - found.weekday + 7) % 7)
    }
    const edtf = toEdtf(shifted(reference, days))
    return edtf ? { edtf, basis: reference.basis } : null
  }
  if (found.year !== undefined) {
    const edtf = toEdtf(found)
    return edtf ? { edtf, basis: 'text' } : null
  }
  if (found.month === undefined) {
    if (!reference || future || found.day === undefined) return null
    const back = found.day > reference.day ? 1 : 0
    const month = reference.month - back
    const day = {
      year: month < 1 ? reference.year - 1 : reference.year,
      month: month < 1 ? 12 : month,
      day: found.day,
    }
    const edtf = isCalendarDay(day) ? toEdtf(day) : null
    return edtf ? { edtf, basis: reference.basis } : null
  }
  if (reference) {
    const later =
      found.month > reference.month ||
      (found.month === reference.month && (found.day ?? 0) > reference.day + 1)
    const edtf = toEdtf({ ...found, year: later && !future ? reference.year - 1 : reference.year })
    return edtf ? { edtf, basis: reference.basis } : null
  }
  const edtf = toEdtf(year === null ? found : { ...found, year })
  return edtf ? { edtf, basis: year === null ? 'text' : 'article-year' } : null
}

/** A day, month or year after that of the article cannot be when something was signed or announced. */
const isLater = (edtf: string, { year, month, day }: CalendarDay): boolean => {
  const today = toEdtf({ year, month, day }) ?? ''
  return /^\d{4}/.test(edtf) && edtf.slice(0, 10) > today.slice(0, edtf.length)
}

const precision = (date: FoundDate): number =>
  date.day !== undefined && date.month !== undefined
    ? 4
    : date.relativeDays !== undefined || date.weekday !== undefined
      ? 3
      : date.month !== undefined || date.day !== undefined
        ? 2
        : 1

const usable = (text: string, sentence: Span, date: FoundDate): boolean => {
  const before = text.slice(Math.max(sentence.start, date.start - 26), date.start)
  const own = text.slice(date.start, date.end)
  // "Now" says that something holds, not when it began.
  if (/^(?:jetzt|now|adesso|ora|maintenant|ahora|现在|目前)$/iu.test(own)) return false
  if (/^(?:from|since|ab|seit|bis|dal|depuis|desde|hasta|until|by)\s/iu.test(own)) return false
  // A week or a month says no day.
  if (
    date.relativeDays !== undefined &&
    /woche|week|settiman|semain|semana|monat|month|mese|mois|周|星期|月/iu.test(own)
  )
    return false
  return !TARGET.test(before) && !TARGET_AFTER.test(text.slice(date.end, date.end + 6))
}

/** Several agreements ask for the dates of the same sentences, and reading them is what costs most. */
const known = new WeakMap<DraftInput, Map<string, FoundDate[]>>()

const datesIn = (
  input: DraftInput,
  { start, end }: Span,
  lang: NonNullable<DraftInput['lang']>,
): FoundDate[] => {
  const kept = known.get(input) ?? new Map<string, FoundDate[]>()
  known.set(input, kept)
  const key = `${start}-${end}`
  const dates = kept.get(key) ?? findDates(input.text, { start, end }, lang)
  kept.set(key, dates)
  return dates
}

const bestIn = (input: DraftInput, sentence: Span, at: number): FoundDate[] => {
  if (!input.lang) return []
  const line = findDateline(input.text, input.zone.start)
  return datesIn(input, sentence, input.lang)
    .filter(
      (date) =>
        usable(input.text, sentence, date) &&
        !(line && date.start >= line.start - 2 && date.start < line.end),
    )
    .sort((a, b) => precision(b) - precision(a) || Math.abs(a.start - at) - Math.abs(b.start - at))
}

/**
 * The day of an event: in its own sentence, in the other sentences that report it, then in a neighbouring sentence that
 * speaks of the signing or the occasion. A year is taken from the text, the date line, the page or the article only.
 */
export const eventDate = (
  input: DraftInput,
  reports: readonly { sentence: Sentence; at: number }[],
  year: number | null,
  status: AgreementStatus,
): EventDate | null => {
  const reference = referenceOf(input)
  const future = status === 'planned'
  const take = (candidates: readonly FoundDate[], least: number): EventDate | null => {
    for (const date of candidates) {
      if (precision(date) < least) continue
      const resolved = resolve(date, reference, year, future)
      if (resolved && !future && reference && isLater(resolved.edtf, reference)) continue
      if (resolved) return { ...resolved, start: date.start, end: date.end }
    }
    return null
  }
  for (const least of [2, 1]) {
    for (const { sentence, at } of reports) {
      const found = take(bestIn(input, sentence, at), least)
      if (found) return found
    }
    for (const { sentence } of reports) {
      const previous = input.sentences[sentence.index - 1]
      const next = input.sentences[sentence.index + 1]
      const afterNext = input.sentences[sentence.index + 2]
      for (const other of [previous, next, afterNext]) {
        if (!other || Math.abs(other.block - sentence.block) > 2) continue
        const words =
          other === previous
            ? input.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60))
            : input.text.slice(other.start, Math.min(other.end, other.start + 60))
        const signs = other.verbs.some((cue) => cue.kind === 'verb' && cue.act === 'sign')
        if (!signs && !ANAPHORA.test(words)) continue
        const found = take(
          bestIn(input, other, other === previous ? other.end : other.start),
          least,
        )
        if (found) return found
      }
    }
  }
  return null
}
