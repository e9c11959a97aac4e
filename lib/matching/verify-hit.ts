import { compareName } from './compare-name'
import { EntryView } from './name-entries'
import type { NameIndex } from './name-index'
import { BREAK, HAN_MIN, SKIP, WORD_MIN } from './symbols'

/** Offset after what agrees, or -1. */
const MISMATCH = -1
const DOT_CODE = 46
const CLOSE_CODE = 41
const CAPITAL_A = 65
const CAPITAL = /\p{Lu}/u

const hasCapital = (text: string, start: number, end: number): boolean =>
  (text.charCodeAt(start) - CAPITAL_A) >>> 0 < 26 || CAPITAL.test(text.slice(start, end))

/** Says whether a name really stands where its key was found. Names are compared as bytes; strings are the exception. */
export class HitVerifier {
  private readonly view: EntryView
  private readonly fold: Uint16Array
  private readonly rows: Uint8Array
  /** What the last `holds` found: the offset after the name, and how many letters of an ending follow. */
  end = 0
  ending = 0

  constructor(
    private readonly index: NameIndex,
    private readonly text: string,
  ) {
    this.fold = index.fold
    this.rows = index.rows
    this.view = new EntryView(index.rows)
  }

  /** The name must stand there, end where a word ends, and keep its capital. */
  holds(offset: number, start: number): boolean {
    const { text, view } = this
    view.open(offset)
    let letters = this.comparePlainly(start)
    if (letters === MISMATCH) letters = compareName(this.index, text, start, view.text())
    if (letters < 0) return false
    const end = this.withClosingSign(letters)
    if (view.exact && text.slice(start, end) !== view.text()) return false
    if (view.capital && !hasCapital(text, start, end)) return false
    this.end = end
    this.ending = end === letters ? this.endingAt(end) : 0
    return this.ending !== MISMATCH
  }

  /** The usual case: text and name agree sign for sign, without any allowance. */
  private comparePlainly(start: number): number {
    const { baseStart, baseEnd, tailStart, tailEnd } = this.view
    if (tailEnd === tailStart)
      return this.compareBytes(baseStart, this.lastLetter(baseStart, baseEnd), start)
    const at = this.compareBytes(baseStart, baseEnd, start)
    return at === MISMATCH
      ? MISMATCH
      : this.compareBytes(tailStart, this.lastLetter(tailStart, tailEnd), at)
  }

  /** Leaves off the signs that a name ends in (Inc.). */
  private lastLetter(start: number, end: number): number {
    const { fold, rows } = this
    while (end > start && (fold[rows[end - 1] as number] as number) < WORD_MIN) end--
    return end
  }

  private compareBytes(from: number, to: number, start: number): number {
    const { fold, rows, text } = this
    let at = start
    let symbol = BREAK
    for (let i = from; i < to; at++) {
      let code = rows[i++] as number
      if (code > 127) {
        // UTF-8 of two or three bytes.
        const low = (rows[i++] as number) & 63
        if (code < 0xe0) code = ((code & 31) << 6) | low
        else if (code < 0xf0) code = ((code & 15) << 12) | (low << 6) | ((rows[i++] as number) & 63)
        else return MISMATCH
      }
      symbol = fold[code] as number
      if (at >= text.length || symbol <= SKIP || symbol !== fold[text.charCodeAt(at)])
        return MISMATCH
    }
    return symbol < WORD_MIN ? MISMATCH : at
  }

  /** A name that ends in a dot or a bracket takes the text's along (Apple Inc.). */
  private withClosingSign(end: number): number {
    const { view } = this
    const last = view.tailEnd > view.tailStart ? view.tailEnd : view.baseEnd
    const sign = this.rows[last - 1]
    const isClosing = sign === DOT_CODE || sign === CLOSE_CODE
    return isClosing && this.text.charCodeAt(end) === sign ? end + 1 : end
  }

  /** What the word goes on with after the name: nothing, a known ending's length, or -1 for any other letters. */
  private endingAt(end: number): number {
    const { fold, text } = this
    if (end >= text.length || (fold[text.charCodeAt(end - 1)] as number) >= HAN_MIN) return 0
    const next = fold[text.charCodeAt(end)] as number
    return next < WORD_MIN && next !== SKIP ? 0 : this.readEnding(end)
  }

  private readEnding(from: number): number {
    const { fold, text } = this
    let rest = ''
    let end = from
    for (let i = from; i < text.length && rest.length < 3; i++) {
      const symbol = fold[text.charCodeAt(i)] as number
      if (symbol === SKIP) continue
      if (symbol < WORD_MIN || symbol >= HAN_MIN) break
      rest += text.charAt(i).toLowerCase()
      end = i + 1
    }
    if (rest === '') return 0
    if (this.view.declines) return this.readDeclension(rest, end)
    return rest === 's' || rest === 'er' ? rest.length : MISMATCH
  }

  /** An adjective's last letter belongs to it (hannoverschen). */
  private readDeclension(rest: string, end: number): number {
    if (rest.length > 1 || !'nrsm'.includes(rest)) return MISMATCH
    this.end = end
    return 0
  }
}
