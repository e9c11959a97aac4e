import { ByteReader } from './byte-writer'
import { compareName } from './compare-name'
import { mayContain } from './filter'
import { feed, finish, join, pairKey, SEED } from './hashing'
import { lookUp } from './key-table'
import { type NameEntry, readEntry } from './name-entries'
import { expansionOf, MAX_HAN_HEAD } from './name-head'
import type { NameIndex } from './name-index'
import { BREAK, HAN_MIN, LETTER_MIN, SKIP, WORD_MIN } from './symbols'

/** A name found in the text, before any judgement. */
export interface Hit {
  /** UTF-16 code units of the scanned text; `end` is after the name's last letter, before any ending. */
  start: number
  end: number
  /** Letters that the text adds to the name (Düsseldorf|s, Düsseldorf|er), else empty. */
  ending: '' | 's' | 'er'
  entry: NameEntry
}

/** A name that ends in a dot or a bracket takes the text's along (Apple Inc.). */
const withClosingSign = (text: string, end: number, name: string): number => {
  const sign = name.at(-1)
  return (sign === '.' || sign === ')') && text[end] === sign ? end + 1 : end
}

const S = 's'
const ER = 'er'

/** Reads the word that begins at `start`: finished hashes of it whole and without its last one and two letters. */
class Word {
  hash = 0
  withoutOne = 0
  withoutTwo = 0
  last = 0
  secondLast = 0
  end = 0

  read(index: NameIndex, text: string, start: number): void {
    const { fold } = index
    const length = text.length
    let i = start
    let hash = SEED
    let one = SEED
    let two = SEED
    let last = 0
    let secondLast = 0
    let end = start
    for (; i < length; i++) {
      const symbol = fold[text.charCodeAt(i)] as number
      if (symbol >= LETTER_MIN) {
        if (symbol >= HAN_MIN) break
        two = one
        one = hash
        hash = feed(hash, symbol)
        secondLast = last
        last = symbol
        end = i + 1
      } else if (symbol >= WORD_MIN) {
        for (const s of expansionOf(index, symbol)) {
          two = one
          one = hash
          hash = feed(hash, s)
          secondLast = last
          last = s
        }
        end = i + 1
      } else if (symbol !== SKIP) break
    }
    this.hash = finish(hash)
    this.withoutOne = one
    this.withoutTwo = two
    this.last = last
    this.secondLast = secondLast
    this.end = end
    this.next = i
  }

  /** Where reading stopped, ignored characters included. */
  next = 0
}

/** Every name of the index that the text holds, at any place and of any length; boundaries are right, meaning is not judged. */
export const scan = (index: NameIndex, text: string): Hit[] => new Scan(index, text).run()

class Scan {
  private readonly hits: Hit[] = []
  private readonly word = new Word()
  private readonly symbolS: number
  private readonly symbolE: number
  private readonly symbolR: number

  constructor(
    private readonly index: NameIndex,
    private readonly text: string,
  ) {
    const symbol = (letter: string) => index.fold[letter.charCodeAt(0)] ?? BREAK
    this.symbolS = symbol('s')
    this.symbolE = symbol('e')
    this.symbolR = symbol('r')
  }

  run(): Hit[] {
    const { index, text } = this
    const { fold } = index
    const length = text.length
    let previous = 0
    let previousStart = -1
    for (let i = 0; i < length; ) {
      const symbol = fold[text.charCodeAt(i)] as number
      if (symbol < WORD_MIN) {
        if (symbol === BREAK) previousStart = -1
        i++
      } else if (symbol >= HAN_MIN) {
        previousStart = -1
        this.atHan(i, symbol)
        i++
      } else {
        this.word.read(index, text, i)
        this.atWord(i, previousStart, previous)
        previous = this.word.hash
        previousStart = i
        i = this.word.next
      }
    }
    return this.hits
  }

  private atWord(start: number, previousStart: number, previous: number): void {
    const { word, index } = this
    if (mayContain(index.tokens, word.hash)) this.walk(start)
    if (previousStart >= 0 && mayContain(index.pairs, pairKey(previous, word.hash)))
      this.walk(previousStart)
    if (word.last === this.symbolS)
      this.atEnding(finish(word.withoutOne), start, previousStart, previous)
    else if (word.last === this.symbolR && word.secondLast === this.symbolE)
      this.atEnding(finish(word.withoutTwo), start, previousStart, previous)
  }

  /** A last word with an ending: look for it without. Longer names with one are found by `walk`. */
  private atEnding(stem: number, start: number, previousStart: number, previous: number): void {
    const { index } = this
    if (mayContain(index.tokens, stem)) this.accept(join(SEED, stem), start)
    if (previousStart >= 0 && mayContain(index.pairs, pairKey(previous, stem)))
      this.accept(join(join(SEED, previous), stem), previousStart)
  }

  /** Follows the words from `start` through the prefix table and takes every name that ends on the way. */
  private walk(start: number): void {
    const { index, text } = this
    const word = new Word()
    let key = SEED
    for (let at = start, first = true; ; first = false) {
      word.read(index, text, at)
      if (!first) this.acceptStems(key, word, start)
      key = join(key, word.hash)
      const found = lookUp(index.latinKeys, key)
      if (found === 0) return
      if (found > 1) this.acceptChain(found >>> 1, start)
      if ((found & 1) === 0) return
      at = this.nextWord(word.next)
      if (at < 0) return
    }
  }

  private acceptStems(key: number, word: Word, start: number): void {
    if (word.last === this.symbolS) this.accept(join(key, finish(word.withoutOne)), start)
    else if (word.last === this.symbolR && word.secondLast === this.symbolE)
      this.accept(join(key, finish(word.withoutTwo)), start)
  }

  private nextWord(from: number): number {
    const { fold } = this.index
    for (let i = from; i < this.text.length && i < from + 8; i++) {
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

  private atHan(start: number, symbol: number): void {
    const { index, text } = this
    const second = this.symbolAfter(start)
    if (second < WORD_MIN) return
    const pair = pairKey(symbol, second)
    if (!mayContain(index.hanPairs, pair)) return
    this.hanNames(start, index.hanLengths[pair & (index.hanLengths.length - 1)] ?? 0)
    void text
  }

  private symbolAfter(at: number): number {
    const { fold } = this.index
    for (let i = at + 1; i < this.text.length; i++) {
      const symbol = fold[this.text.charCodeAt(i)] as number
      if (symbol !== SKIP) return symbol
    }
    return BREAK
  }

  /** `lengths`: bit k set when a head of k + 2 symbols may begin here. */
  private hanNames(start: number, lengths: number): void {
    const { index, text } = this
    let hash = SEED
    let count = 0
    for (let i = start; i < text.length && count < MAX_HAN_HEAD; i++) {
      const symbol = index.fold[text.charCodeAt(i)] as number
      if (symbol === SKIP) continue
      if (symbol < WORD_MIN) return
      hash = feed(hash, symbol)
      count++
      if (count < 2) continue
      if (count === 3 && !mayContain(index.hanTriples, finish(hash))) return
      if (((lengths >>> (count - 2)) & 1) !== 0) {
        const found = lookUp(index.hanKeys, finish(hash))
        if (found > 1) this.acceptChain(found >>> 1, start)
      }
      if (lengths >>> (count - 2) <= 1) return
    }
  }

  private acceptChain(offset: number, start: number): void {
    const reader = new ByteReader(this.index.entries, offset)
    for (;;) {
      const { entry, last } = readEntry(reader)
      this.verify(entry, start)
      if (last) return
    }
  }

  /** The name must really stand there, end where a word ends, and keep its capital. */
  private verify(entry: NameEntry, start: number): void {
    const { index, text } = this
    const letters = compareName(index, text, start, entry.text)
    if (letters < 0) return
    const end = withClosingSign(text, letters, entry.text)
    if (entry.exact && text.slice(start, end) !== entry.text) return
    if (entry.capital && !/\p{Lu}/u.test(text.slice(start, end))) return
    const ending = this.endingAt(end)
    if (ending === null) return
    if (
      this.hits.some(
        (h) =>
          h.start === start &&
          h.end === end &&
          h.entry.record === entry.record &&
          h.entry.rule === entry.rule,
      )
    )
      return
    this.hits.push({ start, end, ending, entry })
  }

  /** What the word goes on with after the name: nothing, a known ending, or null for any other letters. */
  private endingAt(end: number): Hit['ending'] | null {
    const { fold } = this.index
    const before = fold[this.text.charCodeAt(end - 1)] as number
    if (before >= HAN_MIN) return ''
    let rest = ''
    for (let i = end; i < this.text.length; i++) {
      const symbol = fold[this.text.charCodeAt(i)] as number
      if (symbol === SKIP) continue
      if (symbol < WORD_MIN || symbol >= HAN_MIN) break
      rest += this.text[i]
      if (rest.length > 2) return null
    }
    const folded = rest.toLowerCase()
    return folded === '' ? '' : folded === S ? S : folded === ER ? ER : null
  }
}
