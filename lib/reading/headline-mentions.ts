import { type MatchOptions, matchText } from '@/lib/matching/match-text'
import type { NameIndex } from '@/lib/matching/name-index'
import type { Reading } from './reading'

/** A name in the headline, and the mention in the text that names the same record. */
export interface HeadlineMention {
  /** UTF-16 code units into the headline, end exclusive. */
  start: number
  end: number
  /** Place in `reading.mentions`. */
  mention: number
}

/**
 * The names in a headline that the text names too. A headline alone is too short to tell a name from a word, and
 * repeats what the text says: what only it holds stays dark.
 */
export const headlineMentions = (
  index: NameIndex,
  headline: string,
  text: string,
  reading: Reading,
  options: MatchOptions = {},
): HeadlineMention[] => {
  const input = { title: text, text: headline, lang: reading.lang }
  return matchText(index, input, options).flatMap(({ start, end, recordId, alternatives }) => {
    const places = [recordId, ...alternatives].map((id) =>
      reading.mentions.findIndex((known) => known.recordId === id),
    )
    const mention = places.find((place) => place >= 0)
    return mention === undefined ? [] : [{ start, end, mention }]
  })
}
