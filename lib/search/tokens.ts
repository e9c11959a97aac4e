import { foldForSearch } from '@/lib/catalogue/search-fold'
import { TRADITIONAL } from '@/lib/matching/data/han-variants'
import { simplified } from '@/lib/matching/simplified'

const WORD = /[\p{L}\p{N}]+/gu
/** Scripts written without spaces, as a class of a regular expression: a search may start anywhere inside a run. */
export const UNSPACED_CLASS =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]'
const UNSPACED = new RegExp(`${UNSPACED_CLASS}+`, 'gu')
/** No character below this belongs to a script without spaces. */
const FIRST_UNSPACED = 0x0e00
const ASCII = /^\p{ASCII}*$/u
const UMLAUT = /[äöü]/g
const ANY_UMLAUT = /[äöü]/i
/** Most texts have none, and looking for one is quicker than replacing. */
const ANY_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, 'u')
const TWO_LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' }
/** Longer words are kept by their first characters. */
const LONGEST = 40

/** A text as the index compares it: folded like all search in the catalogue, Chinese in simplified characters. */
export const foldForIndex = (text: string): string => {
  if (ASCII.test(text)) return text.toLowerCase()
  const folded = foldForSearch(text)
  return ANY_TRADITIONAL.test(folded) ? simplified(folded) : folded
}

/** A run of characters without spaces, as pairs of neighbours; the last character also stands alone. */
const pairs = (run: string): string[] => {
  const characters = [...run]
  return characters.map((character, at) => character + (characters[at + 1] ?? ''))
}

/** Whether a token is part of a run of a script without spaces. */
export const isUnspaced = (token: string): boolean =>
  token.charCodeAt(0) >= FIRST_UNSPACED && token.search(UNSPACED) === 0

/** Cuts a folded word where its script changes: `siemens中国` gives both parts. */
const runsOf = (word: string): { run: string; unspaced: boolean }[] => {
  const runs: { run: string; unspaced: boolean }[] = []
  let at = 0
  for (const { 0: run, index } of word.matchAll(UNSPACED)) {
    if (index > at) runs.push({ run: word.slice(at, index), unspaced: false })
    runs.push({ run, unspaced: true })
    at = index + run.length
  }
  if (at < word.length) runs.push({ run: word.slice(at), unspaced: false })
  return runs
}

const mayBeUnspaced = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= FIRST_UNSPACED) return true
  return false
}

const addWords = (folded: string, tokens: Set<string>): void => {
  for (const [word] of folded.matchAll(WORD)) {
    if (!mayBeUnspaced(word)) tokens.add(word.slice(0, LONGEST))
    else
      for (const { run, unspaced } of runsOf(word)) {
        if (unspaced) for (const pair of pairs(run)) tokens.add(pair)
        else tokens.add(run.slice(0, LONGEST))
      }
  }
}

/**
 * The tokens a text is found by, each once: folded words, and for scripts without spaces every pair of neighbouring
 * characters. Pairs miss no name, whatever a dictionary thinks of it. German umlauts enter in both spellings.
 */
export const tokensOf = (text: string): Set<string> => {
  const tokens = new Set<string>()
  addWords(foldForIndex(text), tokens)
  const composed = text.normalize('NFC')
  if (!ANY_UMLAUT.test(composed)) return tokens
  const lower = composed.toLowerCase()
  for (const [word] of lower.matchAll(WORD)) {
    const spelled = word.replace(UMLAUT, (letter) => TWO_LETTERS[letter] ?? letter)
    if (spelled !== word) addWords(foldForIndex(spelled), tokens)
  }
  return tokens
}

export interface QueryToken {
  text: string
  /** Longer words that begin with it or hold it count too. */
  open: boolean
}

/** What a query asks for; a record has to hold all of it. A run without spaces asks for its pairs. */
export const queryTokens = (query: string): QueryToken[] => {
  const tokens = new Map<string, QueryToken>()
  for (const [word] of foldForIndex(query).matchAll(WORD)) {
    for (const { run, unspaced } of runsOf(word)) {
      const characters = unspaced ? pairs(run) : [run.slice(0, LONGEST)]
      const several = unspaced && characters.length > 1
      for (const text of several ? characters.slice(0, -1) : characters)
        tokens.set(text, { text, open: !several })
    }
  }
  return [...tokens.values()]
}
