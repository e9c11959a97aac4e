import { compareName } from './compare-name'
import { mayContain } from './filter'
import { feed, finish, join, SEED, symbolPair, tokenPair, unfeed } from './hashing'
import type { Hit } from './hit'
import { lookUp } from './key-table'
import type { NameEntry } from './name-entries'
import { MAX_HAN_HEAD } from './name-head'
import type { NameIndex } from './name-index'
import { BREAK, HAN_MIN, LETTER_MIN, SKIP, WORD_MIN } from './symbols'

const symbolOf = (index: NameIndex, letter: string): number =>
  index.fold[letter.charCodeAt(0)] ?? BREAK

/** Symbols that an expander stands for, at most. */
const EXPANSION = 3
/** Signs between two words of a name, at most. */
const LONGEST_GAP = 8

/** The careful half of the scan: follows a filter's yes to the names themselves. */
export class HitCollector {
  readonly hits: Hit[] = []
  private readonly symbolS: number
  private readonly symbolE: number
  private readonly symbolR: number
  /** What `readWord` read last: the word's running hash, and the offset after it, invisible characters included. */
  hash = SEED
  next = 0
  private last = 0
  private secondLast = 0

  constructor(
    private readonly index: NameIndex,
    private readonly text: string,
  ) {
    this.symbolS = symbolOf(index, 's')
    this.symbolE = symbolOf(index, 'e')
    this.symbolR = symbolOf(index, 'r')
  }

  /** One of the filters said yes to a word: to its key, or to its pair with the word before. */
  atWord(
    start: number,
    word: number,
    token: number,
    previousStart: number,
    previous: number,
  ): void {
    const { pairs, tokens } = this.index
    if (previousStart >= 0 && mayContain(pairs, tokenPair(previous, word)))
      this.takeLonger(previousStart, join(SEED, previous), start, word)
    if (mayContain(tokens, token)) this.takeWord(start, word)
  }

  /** Names of one word, with or without an ending. */
  private takeWord(start: number, word: number): void {
    if (!isLowerAscii(this.text.charCodeAt(start))) this.acceptStem(SEED, start, start)
    this.accept(join(SEED, word), start)
  }

  /** Names that begin at `start`: after the words of `before` comes the word at `from`, and perhaps more. */
  private takeLonger(start: number, before: number, from: number, word: number): void {
    let key = join(before, word)
    this.acceptStem(before, from, start)
    while (this.accept(key, start)) {
      from = this.nextWord(this.next)
      if (from < 0) return
      this.acceptStem(key, from, start)
      key = join(key, finish(this.hash))
    }
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

  /** Reads the word at `start` letter by letter, expanders and invisible characters included. */
  readWord(start: number): void {
    const { text } = this
    const { fold, expansions } = this.index
    let hash = SEED
    let last = 0
    let secondLast = 0
    let i = start
    for (; i < text.length; i++) {
      const symbol = fold[text.charCodeAt(i)] as number
      if (symbol === SKIP) continue
      if (symbol < WORD_MIN || symbol >= HAN_MIN) break
      if (symbol >= LETTER_MIN) {
        hash = feed(hash, symbol)
        secondLast = last
        last = symbol
        continue
      }
      const expansion = EXPANSION * (symbol - WORD_MIN)
      for (let k = expansion; k < expansion + EXPANSION; k++) {
        const letter = expansions[k] as number
        if (letter === 0) break
        hash = feed(hash, letter)
        secondLast = last
        last = letter
      }
    }
    this.hash = hash
    this.last = last
    this.secondLast = secondLast
    this.next = i
  }

  /** The word at `at` may carry an ending: looks for the name whose words before it have the key `before`. */
  private acceptStem(before: number, at: number, start: number): void {
    this.readWord(at)
    const { hash, last, secondLast } = this
    if (last === this.symbolS) this.accept(join(before, finish(unfeed(hash, last))), start)
    else if (last === this.symbolR && secondLast === this.symbolE)
      this.accept(join(before, finish(unfeed(unfeed(hash, last), secondLast))), start)
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

  /** Takes the names with this key. Does a longer head go on? */
  private accept(key: number, start: number): boolean {
    const found = lookUp(this.index.latinKeys, key)
    if (found > 1) this.acceptChain(found >>> 1, start)
    return (found & 1) !== 0
  }

  private acceptChain(offset: number, start: number): void {
    for (const entry of this.index.chain(offset)) this.verify(entry, start)
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
    const next = end < this.text.length ? (fold[this.text.charCodeAt(end)] as number) : BREAK
    if (next < WORD_MIN && next !== SKIP) return ''
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

const isLowerAscii = (code: number): boolean => (code - LOWER_A) >>> 0 < 26

const LOWER_A = 97
const CAPITAL_A = 65
const CAPITAL = /\p{Lu}/u

const hasCapital = (text: string, start: number, end: number): boolean =>
  (text.charCodeAt(start) - CAPITAL_A) >>> 0 < 26 || CAPITAL.test(text.slice(start, end))

/** A name that ends in a dot or a bracket takes the text's along (Apple Inc.). */
const withClosingSign = (text: string, end: number, name: string): number => {
  const sign = name.charCodeAt(name.length - 1)
  return (sign === DOT_CODE || sign === CLOSE_CODE) && text.charCodeAt(end) === sign ? end + 1 : end
}

const DOT_CODE = 46
const CLOSE_CODE = 41
