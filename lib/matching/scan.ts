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
const LOWER_A = 97
const LOWER_RANGE = 26
const isLowerAscii = (code: number): boolean => (code - LOWER_A) >>> 0 < LOWER_RANGE

/** s or r, the last letters of the endings -s and -er, in either case and width; `atEnding` looks closer. */
const mayHaveEnding = (code: number): boolean => {
  const letter = code | 32
  return letter === 115 || letter === 114 || code > 0x7f
}

/** Asks a filter as `mayContain` does, with the mask at hand. */
const asks = (filter: Uint32Array, mask: number, key: number): boolean => {
  const word = filter[(key >>> 10) & mask] as number
  return ((word >>> (key & 31)) & (word >>> ((key >>> 5) & 31)) & 1) !== 0
}

/**
 * Every name of the index that the text holds, at any place and of any length. Boundaries are right; whether a name is
 * meant is not judged. Not sorted.
 */
export const scan = (index: NameIndex, text: string): Hit[] => {
  const { fold, tokens, lowerTokens, pairs } = index
  const tokensMask = tokens.length - 1
  const lowerMask = lowerTokens.length - 1
  const pairsMask = pairs.length - 1
  const found = new HitCollector(index, text)
  const length = text.length
  let previous = 0
  let previousStart = -1
  let i = 0
  while (i < length) {
    const code = text.charCodeAt(i)
    let symbol = fold[code] as number
    if (symbol < WORD_MIN) {
      if (symbol === BREAK) previousStart = -1
      i++
      continue
    }
    if (symbol >= HAN_MIN) {
      previousStart = -1
      i = scanHan(index, text, i, found)
      continue
    }
    const start = i
    let hash = SEED
    while ((symbol - LETTER_MIN) >>> 0 < LETTERS) {
      hash = feed(hash, symbol)
      i++
      symbol = i < length ? (fold[text.charCodeAt(i)] as number) : BREAK
    }
    if (symbol < LETTER_MIN && (symbol >= WORD_MIN || symbol === SKIP)) {
      // An expander or an invisible character: the careful reader knows them.
      const careful = found.readWord(start)
      hash = careful.hash
      i = careful.next
    }
    const word = finish(hash)
    if (previousStart >= 0 && asks(pairs, pairsMask, tokenPair(previous, word)))
      found.walk(previousStart)
    if (isLowerAscii(code)) {
      // Most names need a capital; the filter of the others is small.
      if (asks(lowerTokens, lowerMask, word)) found.walk(start)
    } else {
      if (asks(tokens, tokensMask, word)) found.walk(start)
      if (mayHaveEnding(text.charCodeAt(i - 1))) found.atEnding(start, previousStart, previous)
    }
    previous = word
    previousStart = start
  }
  return found.hits
}

/** Reads a run of Han from `from` on; gives the offset after it. */
const scanHan = (index: NameIndex, text: string, from: number, found: HitCollector): number => {
  const { fold, hanPairs } = index
  const mask = hanPairs.length - 1
  const length = text.length
  let symbol = fold[text.charCodeAt(from)] as number
  let i = from
  for (;;) {
    const next = i + 1 < length ? (fold[text.charCodeAt(i + 1)] as number) : BREAK
    if (next >= WORD_MIN) {
      const pair = symbolPair(symbol, next)
      if (asks(hanPairs, mask, pair)) found.atHanPair(i, pair)
    } else if (next === SKIP) found.atHanGap(i, symbol)
    i++
    if (next < HAN_MIN) return i
    symbol = next
  }
}
