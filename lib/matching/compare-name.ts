import type { FoldTable } from './fold-table'
import { expansionOf } from './name-head'
import {
  AMPERSAND,
  APOSTROPHE,
  BREAK,
  CLOSE,
  COLON,
  COMMA,
  DOT,
  HAN_MIN,
  HYPHEN,
  MIDDLE_DOT,
  OPEN,
  OTHER_PUNCTUATION,
  PLUS,
  QUOTE,
  SKIP,
  SLASH,
  SPACE,
  WORD_MIN,
} from './symbols'

const bit = (symbol: number): number => 1 << symbol
const has = (mask: number, symbol: number): boolean => (mask & bit(symbol)) !== 0

/** Signs that carry meaning between two words: a name has them or it is another name. */
const MEANINGFUL = [AMPERSAND, PLUS, SLASH, APOSTROPHE, OTHER_PUNCTUATION].reduce(
  (mask, symbol) => mask | bit(symbol),
  0,
)
/** Text may set a sign and up to two spaces around it; more is layout, not a name. */
const LONGEST_GAP = 4
/** A word this short may carry a dot that the catalogue's spelling lacks (St. Gallen, Inc.). */
const LONGEST_ABBREVIATION = 4

interface Side {
  text: string
  at: number
}

interface Gap {
  mask: number
  length: number
}

const symbolAt = (table: FoldTable, side: Side): number =>
  side.at < side.text.length ? (table.fold[side.text.charCodeAt(side.at)] ?? BREAK) : BREAK

const skipIgnored = (table: FoldTable, side: Side): void => {
  while (side.at < side.text.length && symbolAt(table, side) === SKIP) side.at++
}

const readGap = (table: FoldTable, side: Side): Gap => {
  let mask = 0
  let length = 0
  for (; side.at < side.text.length; side.at++) {
    const symbol = symbolAt(table, side)
    if (symbol === SKIP) continue
    if (symbol >= WORD_MIN || symbol === BREAK) break
    mask |= bit(symbol)
    length++
  }
  return { mask, length }
}

const isHyphenated = (mask: number): boolean => has(mask, HYPHEN)

/** May what stands between two words of the text stand for what stands there in the name? */
const gapsAgree = (name: Gap, text: Gap, wordLength: number, nextToHan: boolean): boolean => {
  if (text.length > LONGEST_GAP && text.length > name.length) return false
  if ((name.mask & MEANINGFUL) !== (text.mask & MEANINGFUL)) return false
  if (has(text.mask, COLON) && !has(name.mask, COLON)) return false
  if (has(text.mask, OPEN) && !has(name.mask, OPEN)) return false
  if (has(text.mask, CLOSE) && !has(name.mask, CLOSE)) return false
  if (has(text.mask, COMMA) && !has(name.mask, COMMA) && !has(name.mask, DOT)) return false
  if (nextToHan) return !has(text.mask, DOT) || has(name.mask, DOT)
  if (has(text.mask, DOT) && !has(name.mask, DOT) && wordLength > LONGEST_ABBREVIATION) return false
  if (isHyphenated(text.mask) && has(text.mask, SPACE))
    return isHyphenated(name.mask) && has(name.mask, SPACE)
  const joins = isHyphenated(text.mask) || has(text.mask, SPACE) || has(text.mask, MIDDLE_DOT)
  const nameJoins = isHyphenated(name.mask) || has(name.mask, SPACE)
  // Two words run together only where the name itself sets a sign between them (Co.,Ltd).
  return joins || !nameJoins || (text.mask & ~bit(QUOTE)) !== 0
}

/** One folded letter of each side at a time; expanders meet the letters they stand for. */
class Letters {
  private pending: number[] = []

  constructor(
    private readonly table: FoldTable,
    readonly side: Side,
  ) {}

  /** Next letter, or BREAK at a gap or the end. */
  next(): number {
    const waiting = this.pending.shift()
    if (waiting !== undefined) return waiting
    skipIgnored(this.table, this.side)
    const symbol = symbolAt(this.table, this.side)
    if (symbol < WORD_MIN) return BREAK
    this.side.at++
    const [first = BREAK, ...rest] = expansionOf(this.table, symbol)
    this.pending = rest
    return first
  }

  get inside(): boolean {
    return this.pending.length > 0
  }
}

/** Passes over leading and trailing signs of a name („Name“, Ltd.). */
const wordRange = (table: FoldTable, name: string): [start: number, end: number] => {
  const isWord = (i: number) => (table.fold[name.charCodeAt(i)] ?? BREAK) >= WORD_MIN
  let start = 0
  let end = name.length
  while (start < end && !isWord(start)) start++
  while (end > start && !isWord(end - 1)) end--
  return [start, end]
}

/**
 * Compares a name with the text from `start` on, letters folded, signs between words tolerantly.
 * Gives the offset after the name's last letter in the text, or -1. Word boundaries are the caller's business.
 */
export const compareName = (
  table: FoldTable,
  text: string,
  start: number,
  name: string,
): number => {
  const [nameStart, nameEnd] = wordRange(table, name)
  const ours = new Letters(table, { text: name.slice(0, nameEnd), at: nameStart })
  const theirs = new Letters(table, { text, at: start })
  let wordLength = 0
  let previous = BREAK
  let end = -1
  for (;;) {
    const letter = ours.next()
    if (letter === BREAK && ours.side.at >= nameEnd) return theirs.inside ? -1 : end
    const textAt = theirs.side.at
    const other = letter === BREAK ? BREAK : theirs.next()
    if (letter !== BREAK && letter === other) {
      previous = letter
      wordLength++
      end = theirs.side.at
      continue
    }
    if (theirs.inside || ours.inside) return -1
    if (letter !== BREAK) {
      // The text may set a sign or a space inside a Han name; then the same letter must follow.
      theirs.side.at = textAt
      const gap = readGap(table, theirs.side)
      if (gap.length === 0 || !isHanBreak(table, previous, theirs.side, gap)) return -1
      if (theirs.next() !== letter) return -1
      previous = letter
      wordLength = 1
      end = theirs.side.at
      continue
    }
    const nameGap = readGap(table, ours.side)
    const textGap = readGap(table, theirs.side)
    const nextToHan = previous >= HAN_MIN || symbolAt(table, theirs.side) >= HAN_MIN
    if (!gapsAgree(nameGap, textGap, wordLength, nextToHan)) return -1
    wordLength = 0
  }
}

const QUOTES_AND_SPACE = bit(QUOTE) | bit(SPACE) | bit(MIDDLE_DOT)

const isHanBreak = (table: FoldTable, previous: number, side: Side, gap: Gap): boolean =>
  gap.length <= 2 &&
  (gap.mask & ~QUOTES_AND_SPACE) === 0 &&
  (previous >= HAN_MIN || symbolAt(table, side) >= HAN_MIN)
