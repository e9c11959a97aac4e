import { mayContain } from './filter'
import { feed, finish, join, SEED, symbolPair, tokenPair, unfeed } from './hashing'
import { type HitList, HitWriter } from './hit'
import { firstCell, type KeyTable, nextCell } from './key-table'
import { MAX_HAN_HEAD } from './name-head'
import type { NameIndex } from './name-index'
import { BREAK, HAN_MIN, LETTER_MIN, SKIP, WORD_MIN } from './symbols'
import { HitVerifier } from './verify-hit'

const symbolOf = (index: NameIndex, letter: string): number =>
  index.fold[letter.charCodeAt(0)] ?? BREAK

/** Symbols that an expander stands for, at most. */
const EXPANSION = 3
/** Signs between two words of a name, at most. */
const LONGEST_GAP = 8

/** The careful half of the scan: follows a filter's yes to the names themselves. */
export class HitCollector {
  private readonly hits = new HitWriter()
  private readonly verifier: HitVerifier
  private readonly symbolS: number
  private readonly symbolE: number
  private readonly symbolR: number
  private readonly declension: readonly number[]
  /** What `readWord` read last: the word's running hash, and the offset after it, invisible characters included. */
  hash = SEED
  next = 0
  private last = 0
  private secondLast = 0

  constructor(
    private readonly index: NameIndex,
    private readonly text: string,
  ) {
    this.verifier = new HitVerifier(index, text)
    this.symbolS = symbolOf(index, 's')
    this.symbolE = symbolOf(index, 'e')
    this.symbolR = symbolOf(index, 'r')
    this.declension = Array.from('nrsm', (letter) => symbolOf(index, letter))
  }

  finish(): HitList {
    return this.hits.finish()
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
    this.acceptStem(SEED, start, start)
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

  /** Tries the heads that begin with these two symbols, by the lengths that exist. */
  atHanPair(start: number, first: number, second: number, pair: number): void {
    const { hanLengths, hanKeys } = this.index
    const lengths = hanLengths[pair & (hanLengths.length - 1)] as number
    const hash = feed(feed(SEED, first), second)
    if ((lengths & 1) !== 0) this.take(hanKeys, finish(hash), start)
    if (lengths > 1) this.takeLongerHan(start, hash, lengths >>> 1)
  }

  /** Bit k of `lengths`: a head of k + 3 symbols may begin here; `hash` is that of the first two. */
  private takeLongerHan(start: number, hash: number, lengths: number): void {
    const { text } = this
    const { fold, hanTriples, hanKeys } = this.index
    let count = 0
    for (let i = start; i < text.length && count < MAX_HAN_HEAD; i++) {
      const symbol = fold[text.charCodeAt(i)] as number
      if (symbol === SKIP) continue
      if (symbol < WORD_MIN) return
      if (++count < 3) continue
      hash = feed(hash, symbol)
      if (count === 3 && !mayContain(hanTriples, finish(hash))) return
      if ((lengths & 1) !== 0) this.take(hanKeys, finish(hash), start)
      lengths >>>= 1
      if (lengths === 0) return
    }
  }

  /** A run of Han ends at `end`: a name may go on with letters, or after invisible characters. */
  atHanEnd(end: number, symbol: number): void {
    const { fold, hanPairs } = this.index
    let i = end
    while (i < this.text.length && fold[this.text.charCodeAt(i)] === SKIP) i++
    const next = i < this.text.length ? (fold[this.text.charCodeAt(i)] as number) : BREAK
    const pair = symbolPair(symbol, next)
    if (next >= WORD_MIN && mayContain(hanPairs, pair)) this.atHanPair(end - 1, symbol, next, pair)
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
    const stem = unfeed(hash, last)
    const declined = secondLast === this.symbolE && this.declension.includes(last)
    if (declined || last === this.symbolS) this.accept(join(before, finish(stem)), start)
    if (last === this.symbolR && secondLast === this.symbolE)
      this.accept(join(before, finish(unfeed(stem, secondLast))), start)
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
    return (this.take(this.index.latinKeys, key, start) & 1) !== 0
  }

  /** Notes the names with this key that stand at `start`; gives the flags of all its cells. */
  private take(table: KeyTable, key: number, start: number): number {
    const { cells } = table
    const bits = this.index.offsetBits
    const print = key << bits
    let flags = 0
    for (let at = firstCell(table, key); ; at = nextCell(cells, at)) {
      const cell = cells[at] as number
      if (cell === 0) return flags
      if ((cell ^ print) >>> bits !== 0) continue
      flags |= cell
      this.note((cell & ((1 << bits) - 1)) >>> 1, start)
    }
  }

  private note(offset: number, start: number): void {
    const { verifier } = this
    if (offset !== 0 && verifier.holds(offset, start))
      this.hits.add(start, verifier.end, verifier.ending, offset)
  }
}
