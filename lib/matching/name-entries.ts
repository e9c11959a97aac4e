import { ByteReader, type ByteWriter } from './byte-writer'
import type { MatchRule } from './mention'

/** A name as the index keeps it: the surface to compare with, and where it comes from. */
export interface NameEntry {
  /** Position of its record in the index; -1 for a competitor, which only keeps shorter names from matching. */
  record: number
  text: string
  rule: MatchRule
  /** The catalogue name that a generated form stems from; absent when `text` is that name. */
  source?: string
  /** Compare letters exactly instead of folded. */
  exact: boolean
  /** The surface must have a capital letter. */
  capital: boolean
  /** In which languages the name is a frequent word too, see `common-words`. */
  common: number
}

const RULES: readonly MatchRule[] = [
  'name',
  'alias',
  'genitive',
  'adjective',
  'possessive',
  'elision',
  'compound',
  'transcription',
  'legal-form',
  'initials',
  'trigger',
]

const EXACT = 128
const CAPITAL = 64
const COMMON = 32
const GENERATED = 16
const RULE_MASK = 15
const ADJECTIVE = RULES.indexOf('adjective')
const SMALL_E = 101

/** Code units that two texts have in common from their first one on; no surrogate pair is cut, for UTF-8's sake. */
const sharedLength = (one: string, other: string): number => {
  let n = 0
  while (n < one.length && one.charCodeAt(n) === other.charCodeAt(n)) n++
  const isCut = n < one.length && n > 0 && (one.charCodeAt(n - 1) & 0xfc00) === 0xd800
  return isCut ? n - 1 : n
}

/** First byte of an entry. */
const flagsOf = ({ exact, capital, common, source, rule }: NameEntry): number =>
  (exact ? EXACT : 0) |
  (capital ? CAPITAL : 0) |
  (common === 0 ? 0 : COMMON) |
  (source === undefined ? 0 : GENERATED) |
  RULES.indexOf(rule)

/**
 * Writes the entries of one record after its row. A form costs what it adds to the name that it was made from:
 *
 *     byte flags | byte common, if flagged | varint back | varint 2 * drop + (is there a tail?)
 *     base: the string `back` bytes before the entry, or, where `back` is 0, the string that follows
 *     tail: string, if there is one
 *
 * The entry's text is the base without its last `drop` bytes, and then the tail.
 */
export class EntryWriter {
  private readonly bases = new Map<string, number>()

  constructor(
    private readonly out: ByteWriter,
    name: string,
    nameAt: number,
  ) {
    this.bases.set(name, nameAt)
  }

  /** Offset of the entry. */
  write(entry: NameEntry): number {
    const { out } = this
    const at = out.length
    const base = entry.source ?? entry.text
    const known = this.bases.get(base)
    const shared = sharedLength(entry.text, base)
    const tail = entry.text.slice(shared)
    out.byte(flagsOf(entry))
    if (entry.common !== 0) out.byte(entry.common)
    out.varint(known === undefined ? 0 : at - known)
    out.varint(2 * out.byteLength(base.slice(shared)) + (tail === '' ? 0 : 1))
    if (known === undefined) {
      this.bases.set(base, out.length)
      out.string(base)
    }
    if (tail !== '') out.string(tail)
    return at
  }
}

/** Walks over entries without making strings. What `open` found stays until the next call; ends are exclusive. */
export class EntryView {
  flags = 0
  common = 0
  baseStart = 0
  /** The end of what the entry takes of the base; the base itself goes on for `drop` bytes. */
  baseEnd = 0
  drop = 0
  tailStart = 0
  tailEnd = 0
  private at = 0

  constructor(readonly bytes: Uint8Array) {}

  open(offset: number): void {
    const { bytes } = this
    const flags = bytes[offset] as number
    const back = bytes[offset + 1] as number
    const base = offset - back
    const length = bytes[base] as number
    this.flags = flags
    // Most names are the base itself, short and near.
    const isPlain = (flags & COMMON) === 0 && back > 0 && (back | length) < 128
    if (isPlain && bytes[offset + 2] === 0) {
      this.common = 0
      this.drop = 0
      this.baseStart = base + 1
      this.baseEnd = base + 1 + length
      this.tailStart = this.tailEnd = 0
    } else this.openAny(offset)
  }

  private openAny(offset: number): void {
    this.at = offset + 1
    this.common = (this.flags & COMMON) === 0 ? 0 : (this.bytes[this.at++] as number)
    const back = this.varint()
    const shape = this.varint()
    this.drop = shape >>> 1
    const after = this.at
    if (back > 0) this.at = offset - back
    const length = this.varint()
    this.baseStart = this.at
    this.baseEnd = this.at + length - this.drop
    this.at = back > 0 ? after : this.at + length
    const tail = (shape & 1) === 0 ? 0 : this.varint()
    this.tailStart = this.at
    this.tailEnd = this.at + tail
  }

  get exact(): boolean {
    return (this.flags & EXACT) !== 0
  }

  /** Is this an adjective in -e, which texts decline? */
  get declines(): boolean {
    const end = this.tailEnd > this.tailStart ? this.tailEnd : this.baseEnd
    return (this.flags & RULE_MASK) === ADJECTIVE && this.bytes[end - 1] === SMALL_E
  }

  get capital(): boolean {
    return (this.flags & CAPITAL) !== 0
  }

  text(): string {
    const reader = new ByteReader(this.bytes, 0)
    const base = reader.slice(this.baseStart, this.baseEnd)
    return base + reader.slice(this.tailStart, this.tailEnd)
  }

  /** The opened entry, of the record at this position. */
  toEntry(record: number): NameEntry {
    const entry: NameEntry = {
      record,
      text: this.text(),
      rule: RULES[this.flags & RULE_MASK] ?? 'name',
      exact: this.exact,
      capital: this.capital,
      common: this.common,
    }
    if ((this.flags & GENERATED) !== 0)
      entry.source = new ByteReader(this.bytes, 0).slice(this.baseStart, this.baseEnd + this.drop)
    return entry
  }

  private varint(): number {
    const { bytes } = this
    let byte = bytes[this.at++] as number
    let value = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[this.at++] as number
      value |= (byte & 127) << shift
    }
    return value
  }
}
