import { ByteReader } from './byte-writer'
import { compareName } from './compare-name'
import { mayContain } from './filter'
import { feed, finish, join, SEED, symbolPair, tokenPair } from './hashing'
import type { Hit } from './hit'
import { lookUp } from './key-table'
import { type NameEntry, readEntry } from './name-entries'
import { expansionOf, MAX_HAN_HEAD } from './name-head'
import type { NameIndex } from './name-index'
import { BREAK, HAN_MIN, LETTER_MIN, SKIP, WORD_MIN } from './symbols'

/** A word's running hash whole and without its last one and two letters, none of them finished. */
interface WordHashes {
  hash: number
  withoutOne: number
  withoutTwo: number
  /** The last two letters as symbols. */
  last: number
  secondLast: number
  /** Offset after the word, invisible characters included. */
  next: number
}

/** Signs between two words of a name, at most. */
const LONGEST_GAP = 8

/** The careful half of the scan: follows a filter's yes to the names themselves. */
export class HitCollector {
  readonly hits: Hit[] = []
  private readonly symbolS: number
  private readonly symbolE: number
  private readonly symbolR: number
  private walked = -1
  private readonly chains = new Map<number, readonly NameEntry[]>()

  constructor(
    private readonly index: NameIndex,
    private readonly text: string,
  ) {
    const symbol = (letter: string) => index.fold[letter.charCodeAt(0)] ?? BREAK
    this.symbolS = symbol('s')
    this.symbolE = symbol('e')
    this.symbolR = symbol('r')
  }

  /** Follows the words from `start` through the prefix table and takes every name that ends on the way. Once a start. */
  walk(start: number): void {
    if (this.walked === start) return
    this.walked = start
    let key = SEED
    for (let at = start; at >= 0; ) {
      const word = this.readWord(at)
      if (at !== start) this.acceptStems(key, word)
      key = join(key, finish(word.hash))
      const found = lookUp(this.index.latinKeys, key)
      if (found > 1) this.acceptChain(found >>> 1, start)
      if ((found & 1) === 0) return
      at = this.nextWord(word.next)
    }
  }

  /** A last word that may carry an ending: looks for the name without it. Names of three and more words are `walk`'s. */
  atEnding(start: number, previousStart: number, previous: number): void {
    const { index } = this
    const stem = this.stemOf(this.readWord(start))
    if (stem === null) return
    if (mayContain(index.tokens, stem)) this.accept(join(SEED, stem), start)
    if (previousStart >= 0 && this.walked !== previousStart)
      if (mayContain(index.pairs, tokenPair(previous, stem)))
        this.accept(join(join(SEED, previous), stem), previousStart)
  }

  /** Tries the heads that begin with this pair of symbols, by the lengths that exist. */
  atHanPair(start: number, pair: number): void {
    const { index, text } = this
    const lengths = index.hanLengths[pair & (index.hanLengths.length - 1)] ?? 0
    let hash = SEED
    let count = 0
    for (let i = start; i < text.length && count < MAX_HAN_HEAD; i++) {
      const symbol = index.fold[text.charCodeAt(i)] as number
      if (symbol === SKIP) continue
      if (symbol < WORD_MIN) return
      hash = feed(hash, symbol)
      if (++count < 2) continue
      if (count === 3 && !mayContain(index.hanTriples, finish(hash))) return
      const rest = lengths >>> (count - 2)
      if ((rest & 1) !== 0) {
        const found = lookUp(index.hanKeys, finish(hash))
        if (found > 1) this.acceptChain(found >>> 1, start)
      }
      if (rest <= 1) return
    }
  }

  /** The same where invisible characters stand between the two symbols. */
  atHanGap(start: number, symbol: number): void {
    const { fold } = this.index
    let i = start + 1
    while (i < this.text.length && fold[this.text.charCodeAt(i)] === SKIP) i++
    const next = i < this.text.length ? (fold[this.text.charCodeAt(i)] as number) : BREAK
    const pair = symbolPair(symbol, next)
    if (next >= WORD_MIN && mayContain(this.index.hanPairs, pair)) this.atHanPair(start, pair)
  }

  readWord(start: number): WordHashes {
    const { index, text } = this
    const word = { hash: SEED, withoutOne: SEED, withoutTwo: SEED, last: 0, secondLast: 0, next: 0 }
    let i = start
    for (; i < text.length; i++) {
      const symbol = index.fold[text.charCodeAt(i)] as number
      if (symbol === SKIP) continue
      if (symbol < WORD_MIN || symbol >= HAN_MIN) break
      if (symbol >= LETTER_MIN) feedWord(word, symbol)
      else for (const letter of expansionOf(index, symbol)) feedWord(word, letter)
    }
    word.next = i
    return word
  }

  private acceptStems(key: number, word: WordHashes): void {
    const stem = this.stemOf(word)
    if (stem !== null) this.accept(join(key, stem), this.walked)
  }

  /** Finished hash of the word without -s or -er, or null when it ends otherwise. */
  private stemOf(word: WordHashes): number | null {
    if (word.last === this.symbolS) return finish(word.withoutOne)
    const isEr = word.last === this.symbolR && word.secondLast === this.symbolE
    return isEr ? finish(word.withoutTwo) : null
  }

  private nextWord(from: number): number {
    const { fold } = this.index
    for (let i = from; i < this.text.length && i < from + LONGEST_GAP; i++) {
      const symbol = fold[this.text.charCodeAt(i)] as number
      if (symbol >= WORD_MIN) return symbol < HAN_MIN ? i : -1
      if (symbol === BREAK) return -1
    }
    return -1
  }

  private accept(key: number, start: number): void {
    const found = lookUp(this.index.latinKeys, key)
    if (found > 1) this.acceptChain(found >>> 1, start)
  }

  private acceptChain(offset: number, start: number): void {
    for (const entry of this.chainAt(offset)) this.verify(entry, start)
  }

  /** Names come back in an article: each chain is read from bytes once a text. */
  private chainAt(offset: number): readonly NameEntry[] {
    const known = this.chains.get(offset)
    if (known !== undefined) return known
    const reader = new ByteReader(this.index.entries, offset)
    const chain: NameEntry[] = []
    for (let last = false; !last; ) {
      const read = readEntry(reader, this.index.recordName)
      chain.push(read.entry)
      last = read.last
    }
    this.chains.set(offset, chain)
    return chain
  }

  /** The name must really stand there, end where a word ends, and keep its capital. */
  private verify(entry: NameEntry, start: number): void {
    const { index, text } = this
    const letters = compareName(index, text, start, entry.text)
    if (letters < 0) return
    const end = withClosingSign(text, letters, entry.text)
    if (entry.exact && text.slice(start, end) !== entry.text) return
    if (entry.capital && !hasCapital(text, start, end)) return
    const ending = end === letters ? this.endingAt(end) : ''
    if (ending !== null) this.hits.push({ start, end, ending, entry })
  }

  /** What the word goes on with after the name: nothing, a known ending, or null for any other letters. */
  private endingAt(end: number): Hit['ending'] | null {
    const { fold } = this.index
    if ((fold[this.text.charCodeAt(end - 1)] as number) >= HAN_MIN) return ''
    let rest = ''
    for (let i = end; i < this.text.length && rest.length < 3; i++) {
      const symbol = fold[this.text.charCodeAt(i)] as number
      if (symbol === SKIP) continue
      if (symbol < WORD_MIN || symbol >= HAN_MIN) break
      rest += this.text.charAt(i)
    }
    const folded = rest.toLowerCase()
    return folded === '' || folded === 's' || folded === 'er' ? folded : null
  }
}

const CAPITAL_A = 65
const CAPITAL = /\p{Lu}/u

const hasCapital = (text: string, start: number, end: number): boolean =>
  (text.charCodeAt(start) - CAPITAL_A) >>> 0 < 26 || CAPITAL.test(text.slice(start, end))

const feedWord = (word: WordHashes, symbol: number): void => {
  word.withoutTwo = word.withoutOne
  word.withoutOne = word.hash
  word.hash = feed(word.hash, symbol)
  word.secondLast = word.last
  word.last = symbol
}

/** A name that ends in a dot or a bracket takes the text's along (Apple Inc.). */
const withClosingSign = (text: string, end: number, name: string): number => {
  const sign = name.at(-1)
  return (sign === '.' || sign === ')') && text[end] === sign ? end + 1 : end
}
