import { feed, finish, SEED, symbolPair, tokenPair } from './hashing'
import { type Hit, type HitList, readHits } from './hit'
import { HitCollector } from './hit-collector'
import type { NameIndex } from './name-index'
import { BREAK, HAN_MIN, LETTER_MIN, SKIP, SPACE, WORD_MIN } from './symbols'

/*
 * One pass over the text. What it reads for each character, and what it asks on the way:
 *
 *     fold[code unit] ──▶ symbol
 *       word symbol ──▶ running hash ──▶ at the word's end, both filters with one branch
 *           filter tokens    may this word be a whole head, inflected or not?
 *           filter pairs     may the last word and this one begin a longer head?
 *       Han symbol ──▶ filter hanPairs: may this symbol and the next begin a head?
 *
 *     Only a yes leaves the fast path (HitCollector):
 *           latinKeys   key of the words so far ──▶ entries, flag "a longer head goes on"
 *           hanLengths  pair ──▶ bit mask of head lengths ──▶ hanTriples ──▶ hanKeys  key of the symbols ──▶ entries
 *           rows        an entry refers to its name's bytes, compared letter by letter (HitVerifier)
 *
 * Filters, a word of 32 bits a place:  key ──▶ bits 10 … pick the word, bits 0–4 and 5–9 two bits in it
 * Key tables, a word of 32 bits a cell: low bits of the key | offset of the entry in the rows | flag; 0 is empty
 * Rows, bytes:                         name, fields of record 0 | entries of its names | name, fields of record 1 | …
 *       entry                          flags | how far back its base lies | bytes dropped from it | tail, if any
 */

/** Letters and digits are one range of symbols. */
const LETTERS = HAN_MIN - LETTER_MIN
const LOWER_A = 97
const LOWER_Z = 122

/**
 * Key of a word in the filter of whole heads. Most names need a capital, so words that begin with a lower-case letter
 * have keys of their own. Computed without a branch, which would be wrong for every third word of German.
 */
const casedKey = (word: number, first: number): number =>
  word ^ (((first - LOWER_A) | (LOWER_Z - first)) >> 31)

/**
 * Every name of the index that the text holds, at any place and of any length. Boundaries are right; whether a name is
 * meant is not judged. Not sorted.
 */
export const findHits = (index: NameIndex, text: string): HitList => {
  const found = new HitCollector(index, text)
  scanText(index, text, found)
  return found.finish()
}

/** The same as objects. */
export const scan = (index: NameIndex, text: string): Hit[] =>
  readHits(index, findHits(index, text))

/**
 * `| 0` tells the compiler that what comes out of a call is an integer: a number of unknown kind would turn the loop's
 * variables into floats and cost twice the time.
 */
const scanText = (index: NameIndex, text: string, found: HitCollector): void => {
  const { fold, tokens, pairs } = index
  const tokensMask = tokens.length - 1
  const pairsMask = pairs.length - 1
  const length = text.length
  let previous = 0
  let previousStart = -1
  for (let i = 0; i < length; ) {
    const first = text.charCodeAt(i)
    let symbol = fold[first] as number
    if ((symbol - WORD_MIN) >>> 0 >= HAN_MIN - WORD_MIN) {
      if (symbol < WORD_MIN) i++
      else i = scanHan(index, text, i, found) | 0
      if (symbol === BREAK || symbol >= HAN_MIN) previousStart = -1
      continue
    }
    const start = i
    let hash = SEED
    while ((symbol - LETTER_MIN) >>> 0 < LETTERS) {
      hash = feed(hash, symbol)
      i++
      symbol = i < length ? (fold[text.charCodeAt(i)] as number) : BREAK
    }
    if (isSpecial(symbol)) {
      // An expander or an invisible character: the careful reader knows them.
      found.readWord(start)
      hash = found.hash | 0
      i = found.next | 0
    } else if (symbol === SPACE) i++
    const word = finish(hash)
    const pair = tokenPair(previous, word)
    const token = casedKey(word, first)
    const p = pairs[(pair >>> 10) & pairsMask] as number
    const t = tokens[(token >>> 10) & tokensMask] as number
    // As in `mayContain`, both at once.
    if ((((p >>> pair) & (p >>> (pair >>> 5))) | ((t >>> token) & (t >>> (token >>> 5)))) & 1)
      found.atWord(start, word, token, previousStart, previous)
    previous = word
    previousStart = start
  }
}

const isSpecial = (symbol: number): boolean =>
  symbol === SKIP || (symbol >= WORD_MIN && symbol < LETTER_MIN)

/** Reads a run of Han from `from` on; gives the offset after it. */
const scanHan = (index: NameIndex, text: string, from: number, found: HitCollector): number => {
  const { fold, hanPairs } = index
  const pairsMask = hanPairs.length - 1
  const length = text.length
  let symbol = fold[text.charCodeAt(from)] as number
  let next = BREAK
  let i = from + 1
  for (; i < length; i++) {
    next = fold[text.charCodeAt(i)] as number
    if (next < HAN_MIN) break
    const pair = symbolPair(symbol, next)
    const p = hanPairs[(pair >>> 10) & pairsMask] as number
    // As in `mayContain`.
    if (((p >>> pair) & (p >>> (pair >>> 5)) & 1) !== 0) found.atHanPair(i - 1, symbol, next, pair)
    symbol = next
  }
  if (next === SKIP || (next >= WORD_MIN && next < HAN_MIN)) found.atHanEnd(i, symbol)
  return i
}
