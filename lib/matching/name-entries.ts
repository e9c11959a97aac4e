import { type ByteReader, ByteWriter } from './byte-writer'
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

/** Written in place of a text that is the record's own name, which its row holds already. */
const OWN_NAME = ''

/**
 * Entries that share a key stand one after the other; the last one says so. Offset 0 is never an entry.
 *
 *     byte flags | byte common | varint record + 1 | text | source, if flagged
 *
 * A text or source that is the record's name is left empty.
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
      const name = record < 0 ? null : this.nameOf(record)
      this.out.byte(
        (i === entries.length - 1 ? LAST : 0) |
          (exact ? EXACT : 0) |
          (capital ? CAPITAL : 0) |
          (source === undefined ? 0 : SOURCE) |
          RULES.indexOf(rule),
      )
      this.out.byte(common)
      this.out.varint(record + 1)
      this.out.string(text === name ? OWN_NAME : text)
      if (source !== undefined) this.out.string(source === name ? OWN_NAME : source)
    })
    return offset
  }

  finish(): Uint8Array {
    return this.out.finish()
  }
}

/** Reads the entry at the reader's position; `last` ends the chain. */
export const readEntry = (
  reader: ByteReader,
  nameOf: (record: number) => string,
): { entry: NameEntry; last: boolean } => {
  const flags = reader.byte()
  const common = reader.byte()
  const record = reader.varint() - 1
  const text = reader.string() || nameOf(record)
  const entry: NameEntry = {
    record,
    text,
    rule: RULES[flags & RULE_MASK] ?? 'name',
    exact: (flags & EXACT) !== 0,
    capital: (flags & CAPITAL) !== 0,
    common,
    ...((flags & SOURCE) === 0 ? {} : { source: reader.string() || nameOf(record) }),
  }
  return { entry, last: (flags & LAST) !== 0 }
}
