import search from 'approx-string-match'
import { editKind } from './edit-kind'
import { foldMarks } from './fold-marks'

/** W3C TextQuoteSelector: the words themselves and what stands before and behind them. */
export interface TextQuote {
  exact: string
  prefix: string
  suffix: string
}

/** W3C TextPositionSelector: UTF-16 code units, end exclusive. */
export interface TextPosition {
  start: number
  end: number
}

/** Where a quote was found; `score` 0 to 1, 1 for the same words in the same context. */
export interface FoundQuote extends TextPosition {
  score: number
}

/** Context kept on either side, UTF-16 code units; the length Hypothesis uses. */
const CONTEXT = 32
/** Share of a quote that may be edited before it counts as another sentence. */
const MAX_EDITED = 0.25
/** Most edits searched for: the search takes time in proportion to them. */
const MAX_ERRORS = 128
/** Short quotes have many near misses, so only their exact words count. */
const SHORTEST_FUZZY = 20
/** Below this score nothing is anchored: an orphan is better than a wrong anchor. */
const MIN_SCORE = 0.7
/** How much of the context, 0 to 1, must stand beside words that were edited. */
const LIKE_CONTEXT = 0.75
/** Candidates this close in score and this far apart leave it open which one is meant. */
const TIE = 0.02

/** Weights after Hypothesis' client: words before context before place. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 }

/** Marks, spaces and case made alike; one code unit for one, so that offsets stay. */
const fold = (text: string): string =>
  foldMarks(text).replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === 1 && letter.length === 1 ? small : letter
  })

/** How much of `context` stands next to the place, counted from the place outwards; 0 to 1. */
const agreement = (context: string, near: string, fromEnd: boolean): number => {
  if (context.length === 0) return 1
  if (near.length === 0) return 0
  const errors = search(near, context, Math.ceil(context.length / 2)).reduce(
    (least, match) =>
      Math.min(least, match.errors + (fromEnd ? near.length - match.end : match.start) / 4),
    context.length,
  )
  return Math.max(0, 1 - errors / context.length)
}

interface Place extends TextPosition {
  errors: number
}

const exactPlaces = (text: string, exact: string): Place[] => {
  const places: Place[] = []
  for (
    let at = text.indexOf(exact);
    at >= 0 && places.length < 500;
    at = text.indexOf(exact, at + 1)
  )
    places.push({ start: at, end: at + exact.length, errors: 0 })
  return places
}

/** Shortest stretch of text that is searched by itself, UTF-16 code units; a shorter one is not worth the search's start. */
const STRETCH = 512

/**
 * Where in each stretch of the text the words stand most nearly. The search gives only the nearest of all, and that may
 * be a sentence that was always there, nearer than the edited one.
 */
const nearPlaces = (text: string, { exact, prefix }: TextQuote): Place[] => {
  const limit = Math.min(MAX_ERRORS, Math.floor(exact.length * MAX_EDITED))
  const longest = exact.length + limit
  const stretch = Math.max(STRETCH, longest * 3)
  const places = new Map<string, Place>()
  const look = (from: number, to: number) => {
    for (const { start, end, errors } of search(text.slice(from, to), exact, limit))
      places.set(`${start + from} ${end + from}`, { start: start + from, end: end + from, errors })
  }
  for (let from = 0; from < text.length; from += stretch - longest) look(from, from + stretch)
  if (prefix.length === CONTEXT)
    for (const { end } of exactPlaces(text, prefix)) look(end, end + longest)
  return [...places.values()]
}

/**
 * Whether words that are not quite the quote's stand where the quote stood. Two sentences of one article often differ in
 * a name or a year and share formulas around them; so where a word was replaced, the quote is no longer there.
 * `before` and `behind` say how far the context agrees.
 */
const isTrusted = (exact: string, found: string, before: number, behind: number): boolean => {
  switch (editKind(exact, found)) {
    case 'marks':
    case 'longer':
      return Math.max(before, behind) >= LIKE_CONTEXT
    case 'spelling':
      return Math.min(before, behind) >= LIKE_CONTEXT
    case 'words':
      return false
  }
}

/**
 * Finds a quote again in a text that may have been edited since: other quotation marks, inserted or reflowed text, mended
 * spelling. Null when it is gone, when one of its words was replaced, or when two places fit equally well.
 */
export const findQuote = (
  text: string,
  quote: TextQuote,
  position?: TextPosition,
): FoundQuote | null => {
  if (quote.exact.length === 0) return null
  const folded = fold(text)
  const exact = fold(quote.exact)
  const prefix = fold(quote.prefix)
  const suffix = fold(quote.suffix)
  const known = exactPlaces(folded, exact)
  const isFuzzy = known.length === 0 && exact.length >= SHORTEST_FUZZY
  const places = isFuzzy ? nearPlaces(folded, { exact, prefix, suffix }) : known
  const total = WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position
  const scored = places.flatMap(({ start, end, errors }) => {
    const before = agreement(
      prefix,
      folded.slice(Math.max(0, start - prefix.length - 8), start),
      true,
    )
    const behind = agreement(suffix, folded.slice(end, end + suffix.length + 8), false)
    if (errors > 0 && !isTrusted(exact, folded.slice(start, end), before, behind)) return []
    const away = position ? Math.abs(position.start - start) / Math.max(1, text.length) : 0
    const score =
      (WEIGHTS.quote * (1 - errors / exact.length) +
        WEIGHTS.prefix * before +
        WEIGHTS.suffix * behind +
        WEIGHTS.position * (1 - Math.min(1, away))) /
      total
    return [{ start, end, errors, score }]
  })
  scored.sort((a, b) => b.score - a.score)
  const best = scored[0]
  if (!best) return null
  // Where the context was rewritten, long words that occur only once still name their place.
  const only = places.length === 1 && best.errors === 0 && exact.length >= SHORTEST_FUZZY
  if (best.score < MIN_SCORE && !only) return null
  const rival = scored.find(({ start, end }) => end <= best.start || start >= best.end)
  if (rival && best.score - rival.score < TIE && best.errors > 0) return null
  return { start: best.start, end: best.end, score: best.score }
}
