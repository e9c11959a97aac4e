import { foldForSearch, searchTextOf } from './search-fold'

/** These scripts are written without spaces, so a search may start inside a run of them. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+/gu
const WORD = /[\p{L}\p{N}]+/gu
/** Longer words are found by their first characters; words of names do not reach this. */
const LONGEST_WORD = 40

/** The folded words a search for `text` looks for. A run of Han characters counts as one word. */
export const queryWords = (text: string): string[] => wordsOf(foldForSearch(text))

/** The folded words under which names are found: their words, and every tail of an unspaced run (南京市, 京市, 市). */
export const indexWords = (names: Iterable<string>): string[] => {
  const words = new Set<string>()
  for (const word of wordsOf(searchTextOf(names))) {
    words.add(word)
    if (word.search(UNSPACED) !== 0) continue
    const characters = [...word]
    for (let at = 1; at < characters.length; at++) words.add(characters.slice(at).join(''))
  }
  return [...words]
}

const wordsOf = (folded: string): string[] => {
  const words = Array.from(folded.matchAll(WORD), ([word]) => splitScripts(word)).flat()
  return [...new Set(words.map((word) => word.slice(0, LONGEST_WORD)))]
}

/** `Siemens中国` is two words. */
const splitScripts = (word: string): string[] => {
  const parts: string[] = []
  let at = 0
  for (const match of word.matchAll(UNSPACED)) {
    if (match.index > at) parts.push(word.slice(at, match.index))
    parts.push(match[0])
    at = match.index + match[0].length
  }
  if (at < word.length) parts.push(word.slice(at))
  return parts
}
