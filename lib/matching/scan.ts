import { mayContain } from './filter'
import { feed, finish, SEED, symbolPair, tokenPair } from './hashing'
import type { Hit } from './hit'
import { HitCollector } from './hit-collector'
import type { NameIndex } from './name-index'
import { BREAK, HAN_MIN, LETTER_MIN, SKIP, WORD_MIN } from './symbols'

/*
 * One pass over the text. What it reads for each character, and what it asks on the way:
 *
 *     fold[code unit] ──▶ symbol
 *       word symbols ──▶ running hash ──▶ at the word's end
 *           filters  tokens | lowerTokens   is the word a whole head?
 *                    pairs                  do the last word and this one begin a longer head?
 *       Han symbol ──▶ filter hanPairs      do this symbol and the next begin a head?
 *
 *     Only a yes leaves the fast path (HitCollector):
 *           latinKeys  key of the words so far ──▶ chain of entries, flag "a longer head goes on"
 *           hanLengths pair ──▶ bit mask of head lengths ──▶ hanKeys  key of the symbols ──▶ chain
 *           entries    the names themselves, compared letter by letter
 */

/** Letters and digits are one range of symbols. */
const LETTERS = HAN_MIN - LETTER_MIN
const isLetter = (symbol: number): boolean => (symbol - LETTER_MIN) >>> 0 < LETTERS

const LOWER_A = 97
const LOWER_RANGE = 26
const isLowerAscii = (code: number): boolean => (code - LOWER_A) >>> 0 < LOWER_RANGE

/**
 * Every name of the index that the text holds, at any place and of any length. Boundaries are right; whether a name is
 * meant is not judged. Not sorted.
 */
export const scan = (index: NameIndex, text: string): Hit[] => {
  const { fold } = index
  const found = new HitCollector(index, text)
  const length = text.length
  let previous = 0
  let previousStart = -1
  let i = 0
  while (i < length) {
    const symbol = fold[text.charCodeAt(i)] as number
    if (symbol < WORD_MIN) {
      if (symbol === BREAK) previousStart = -1
      i++
    } else if (symbol >= HAN_MIN) {
      previousStart = -1
      i = scanHan(index, text, i, found)
    } else {
      const start = i
      let hash = SEED
      let one = SEED
      let two = SEED
      let s = symbol
      while (isLetter(s)) {
        two = one
        one = hash
        hash = feed(hash, s)
        i++
        s = i < length ? (fold[text.charCodeAt(i)] as number) : BREAK
      }
      if (s < LETTER_MIN && (s >= WORD_MIN || s === SKIP)) {
        // An expander or an invisible character: the slow reader knows them.
        const word = found.readWord(start)
        hash = word.hash
        one = word.withoutOne
        two = word.withoutTwo
        i = word.next
      }
      const word = finish(hash)
      if (previousStart >= 0) atPair(index, found, previousStart, tokenPair(previous, word))
      atWord(index, found, text, start, i, word, one, two, previousStart, previous)
      previous = word
      previousStart = start
    }
  }
  return found.hits
}

const atPair = (index: NameIndex, found: HitCollector, start: number, pair: number): void => {
  if (mayContain(index.pairs, pair)) found.walk(start)
}

/** A word that begins in lower case can only be a name that needs no capital; few are, and their filter is small. */
const atWord = (
  index: NameIndex,
  found: HitCollector,
  text: string,
  start: number,
  end: number,
  word: number,
  one: number,
  two: number,
  previousStart: number,
  previous: number,
): void => {
  if (isLowerAscii(text.charCodeAt(start)) && isLowerAscii(text.charCodeAt(start + 1))) {
    if (mayContain(index.lowerTokens, word)) found.walk(start)
  } else if (mayContain(index.tokens, word)) found.walk(start)
  const last = index.fold[text.charCodeAt(end - 1)]
  if (last === found.symbolS) found.atEnding(finish(one), start, previousStart, previous)
  else if (last === found.symbolR && index.fold[text.charCodeAt(end - 2)] === found.symbolE)
    found.atEnding(finish(two), start, previousStart, previous)
}

/** Reads a run of Han from `i` on; gives the offset after it. */
const scanHan = (index: NameIndex, text: string, from: number, found: HitCollector): number => {
  const { fold, hanPairs } = index
  const length = text.length
  let symbol = fold[text.charCodeAt(from)] as number
  for (let i = from; ; ) {
    const next = i + 1 < length ? (fold[text.charCodeAt(i + 1)] as number) : BREAK
    if (next >= WORD_MIN) {
      const pair = symbolPair(symbol, next)
      if (mayContain(hanPairs, pair)) found.atHanPair(i, pair)
    } else if (next === SKIP) found.atHanGap(i, symbol)
    i++
    if (next < HAN_MIN) return i
    symbol = next
  }
}
