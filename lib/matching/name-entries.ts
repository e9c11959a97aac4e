import { ByteReader, ByteWriter } from './byte-writer'
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

const LAST = 128
const EXACT = 64
const CAPITAL = 32
const SOURCE = 16
const RULE_MASK = 15

/** Code units that two texts have in common from their first one on; no surrogate pair is cut, for UTF-8's sake. */
const sharedLength = (one: string, other: string): number => {
  let n = 0
  while (n < one.length && one.charCodeAt(n) === other.charCodeAt(n)) n++
  const isCut = n < one.length && n > 0 && (one.charCodeAt(n - 1) & 0xfc00) === 0xd800
  return isCut ? n - 1 : n
}

/**
 * Entries that share a key stand one after the other; the last one says so. Offset 0 is never an entry.
 *
 *     byte flags | byte common | varint record + 1 | text | source, if flagged
 *     text: varint 2n + 1: the first n code units of the record's name, which its row holds already
 *           varint 2n | string: the same, and then the string
 */
export class EntryWriter {
  private readonly out = new ByteWriter()

  constructor(private readonly nameOf: (record: number) => string) {
    this.out.byte(0)
  }

  /** Offset of the chain. */
  chain(entries: readonly NameEntry[]): number {
    const offset = this.out.length
    entries.forEach((entry, i) => {
      const { record, text, rule, source, exact, capital, common } = entry
      this.out.byte(
        (i === entries.length - 1 ? LAST : 0) |
          (exact ? EXACT : 0) |
          (capital ? CAPITAL : 0) |
          (source === undefined ? 0 : SOURCE) |
          RULES.indexOf(rule),
      )
      this.out.byte(common)
      this.out.varint(record + 1)
      this.text(text, record)
      if (source !== undefined) this.text(source, record)
    })
    return offset
  }

  private text(text: string, record: number): void {
    const shared = record < 0 ? 0 : sharedLength(text, this.nameOf(record))
    const isPrefix = shared === text.length
    this.out.varint(2 * shared + (isPrefix ? 1 : 0))
    if (!isPrefix) this.out.string(text.slice(shared))
  }

  finish(): Uint8Array {
    return this.out.finish()
  }
}

const readText = (
  reader: ByteReader,
  record: number,
  nameOf: (record: number) => string,
): string => {
  const shape = reader.varint()
  const shared = shape < 2 ? '' : nameOf(record).slice(0, shape >>> 1)
  return (shape & 1) === 1 ? shared : shared + reader.string()
}

/** Reads the entry at the reader's position; `last` ends the chain. */
const readEntry = (
  reader: ByteReader,
  nameOf: (record: number) => string,
): { entry: NameEntry; last: boolean } => {
  const flags = reader.byte()
  const common = reader.byte()
  const record = reader.varint() - 1
  const text = readText(reader, record, nameOf)
  const entry: NameEntry = {
    record,
    text,
    rule: RULES[flags & RULE_MASK] ?? 'name',
    exact: (flags & EXACT) !== 0,
    capital: (flags & CAPITAL) !== 0,
    common,
    ...((flags & SOURCE) === 0 ? {} : { source: readText(reader, record, nameOf) }),
  }
  return { entry, last: (flags & LAST) !== 0 }
}

/** Chains kept as objects: names come back within an article and from one article to the next. A power of two. */
const KEPT = 8192

/** Reads chains by their offsets. */
export const chainReader = (
  bytes: Uint8Array,
  nameOf: (record: number) => string,
): ((offset: number) => readonly NameEntry[]) => {
  const offsets = new Int32Array(KEPT)
  const chains: (readonly NameEntry[] | undefined)[] = Array(KEPT).fill(undefined)
  const read = (offset: number): readonly NameEntry[] => {
    const reader = new ByteReader(bytes, offset)
    const chain: NameEntry[] = []
    for (let last = false; !last; ) {
      const next = readEntry(reader, nameOf)
      chain.push(next.entry)
      last = next.last
    }
    return chain
  }
  return (offset) => {
    const slot = Math.imul(offset, 0x9e3779b1) >>> 19
    const kept = offsets[slot] === offset ? chains[slot] : undefined
    if (kept !== undefined) return kept
    offsets[slot] = offset
    const chain = read(offset)
    chains[slot] = chain
    return chain
  }
}
