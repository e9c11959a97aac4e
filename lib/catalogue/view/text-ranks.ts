import { foldForSearch } from '../search-fold'

const DIGITS = /\d+/g
const LONGEST_NUMBER = 12

/**
 * Text made ready for comparing: folded, numbers padded so that they compare by value. Browsers compare ASCII with a
 * plain collator about ten times faster than text with capitals and numbers with a numeric one.
 */
const sortText = (text: string): string =>
  foldForSearch(text).replace(DIGITS, (digits) => digits.padStart(LONGEST_NUMBER, '0'))

/**
 * The place of each text among all of them by the rules of a language (BCP 47 tag), from 0 on; texts that only differ
 * in case, accents or leading zeros share one. Comparing is slow: 20,000 titles take a quarter of a second.
 */
export const rankTexts = (texts: readonly string[], locale: string): Int32Array => {
  const { compare } = new Intl.Collator(locale)
  const folded = texts.map(sortText)
  const ranks = new Map<string, number>()
  let place = -1
  let last: string | undefined
  for (const key of [...new Set(folded)].sort(compare)) {
    if (last === undefined || compare(last, key) !== 0) place += 1
    last = key
    ranks.set(key, place)
  }
  return Int32Array.from(folded, (key) => ranks.get(key) ?? 0)
}

/** Ranks of texts that were worked out before, by column. They hold until a column gets a text that is not among them. */
export interface RankBook {
  /** The ranks of these texts, worked out now if need be. */
  ranksOf(column: string, texts: ReadonlySet<string>): ReadonlyMap<string, number>
  /** Whether `ranksOf` would answer at once. */
  knows(column: string, texts: ReadonlySet<string>): boolean
  put(column: string, texts: readonly string[], ranks: Int32Array): void
}

export const createRankBook = (locale: string): RankBook => {
  const known = new Map<string, ReadonlyMap<string, number>>()
  const knows: RankBook['knows'] = (column, texts) => {
    const ranks = known.get(column)
    if (!ranks) return false
    for (const text of texts) if (!ranks.has(text)) return false
    return true
  }
  const put: RankBook['put'] = (column, texts, ranks) => {
    known.set(column, new Map(texts.map((text, at) => [text, ranks[at] ?? 0])))
  }
  return {
    knows,
    put,
    ranksOf: (column, texts) => {
      if (!knows(column, texts)) {
        const list = [...texts]
        put(column, list, rankTexts(list, locale))
      }
      return known.get(column) ?? new Map()
    },
  }
}
