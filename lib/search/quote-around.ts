import { findMarks, type Mark } from './find-marks'

/** Some words of a text with what a search found in them. The marks count from the beginning of `text`. */
export interface SearchQuote {
  text: string
  marks: Mark[]
}

/** Characters before the first mark: enough to see the sentence it stands in. */
const BEFORE = 40
const SPACE = /\s/

/** The last word boundary before `at`, at most a dozen characters away; scripts without spaces are cut anywhere. */
const wordStart = (text: string, at: number): number => {
  for (let place = at; place > Math.max(0, at - 12); place--)
    if (SPACE.test(text[place - 1] ?? ' ')) return place
  return at
}

/**
 * The part of a text that shows best what was found: where most different marks stand within `length` UTF-16 code
 * units. Line breaks become blanks; a cut is shown by an ellipsis. Null where nothing is found.
 */
export const quoteAround = (
  text: string,
  terms: readonly string[],
  length = 200,
): SearchQuote | null => {
  const all = findMarks(text, terms)
  let best = all[0]
  let most = 0
  for (const mark of all) {
    const inside = all.filter(({ start, end }) => start >= mark.start && end <= mark.start + length)
    const different = new Set(inside.map(({ start, end }) => text.slice(start, end).toLowerCase()))
    if (different.size > most) {
      most = different.size
      best = mark
    }
    if (most >= terms.length) break
  }
  if (!best) return null
  const from = best.start <= BEFORE ? 0 : wordStart(text, best.start - BEFORE)
  const to = Math.min(text.length, Math.max(best.end, from + length))
  const lead = from > 0 ? '…' : ''
  const shift = lead.length - from
  return {
    text: `${lead}${text.slice(from, to).replace(/\s/g, ' ')}${to < text.length ? '…' : ''}`,
    marks: all
      .filter((mark) => mark.start >= from && mark.end <= to)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  }
}
