import { ok, type Result } from '@/lib/shared/result'
import { readArtefact } from './artefact'
import type { FoldTable } from './fold-table'
import { type IndexedRecord, readRecord } from './indexed-record'
import { type KeyTable, offsetBits, openKeyTable } from './key-table'
import { EntryView, type NameEntry } from './name-entries'
import { recordAt } from './name-rows'

/** Sections of the artefact, in order. */
export const SECTIONS = [
  'fold',
  'expansions',
  'tokens',
  'pairs',
  'latinKeys',
  'hanPairs',
  'hanTriples',
  'hanLengths',
  'hanKeys',
  'recordOffsets',
  'recordRows',
] as const
export type SectionName = (typeof SECTIONS)[number]

/** The compiled names of a catalogue, ready to scan with. All arrays are views on one block of bytes. */
export interface NameIndex extends FoldTable {
  /** Filter: tokens that are a whole head, inflected or not; see `tokenKeys` for the keys. */
  tokens: Uint32Array
  /** Filter: the first two tokens of longer heads, the second inflected or not. */
  pairs: Uint32Array
  /** Key of each head and of each of its beginnings → entries; flag: a longer head goes on. */
  latinKeys: KeyTable
  /** Filter: the first two symbols of a Han head. */
  hanPairs: Uint32Array
  /** Filter: the first three symbols of Han heads that have three. */
  hanTriples: Uint32Array
  /** By pair: bit k set when a head of k + 2 symbols begins so. */
  hanLengths: Uint32Array
  hanKeys: KeyTable
  /** Bits of a key table's cell below the fingerprint. */
  offsetBits: number
  /** Rows of the records, with their names' entries between them. */
  rows: Uint8Array
  /** Number of records. */
  size: number
  /** The entry at an offset into the rows. Entries read lately are kept. */
  entry(offset: number): NameEntry
  /** A record by its position; read from bytes at each call. */
  record(position: number): IndexedRecord
}

const words = (bytes: Uint8Array): Uint32Array =>
  new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2)

const halves = (bytes: Uint8Array): Uint16Array =>
  new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 1)

const NOTHING = new Uint8Array(0)

/** Entries kept as objects: names come back within an article and from one article to the next. */
const KEPT = 8192

const entryReader = (offsets: Uint32Array, rows: Uint8Array): NameIndex['entry'] => {
  const view = new EntryView(rows)
  const kept = new Map<number, NameEntry>()
  return (offset) => {
    const known = kept.get(offset)
    if (known !== undefined) return known
    view.open(offset)
    const position = recordAt(offsets, offset)
    const entry = view.toEntry(position === offsets.length - 1 ? -1 : position)
    if (kept.size >= KEPT) kept.clear()
    kept.set(offset, entry)
    return entry
  }
}

/**
 * Opens a compiled artefact: checks version and checksum, then makes views only. `data-missing`: not an artefact of
 * this version, or damaged; compile the catalogue again.
 */
export const openNameIndex = (bytes: Uint8Array): Result<NameIndex> => {
  const read = readArtefact(bytes)
  if (!read.ok) return read
  const section = (name: SectionName): Uint8Array => read.value[SECTIONS.indexOf(name)] ?? NOTHING
  const offsets = words(section('recordOffsets'))
  const rows = section('recordRows')
  return ok({
    fold: halves(section('fold')),
    expansions: halves(section('expansions')),
    tokens: words(section('tokens')),
    pairs: words(section('pairs')),
    latinKeys: openKeyTable(words(section('latinKeys'))),
    hanPairs: words(section('hanPairs')),
    hanTriples: words(section('hanTriples')),
    hanLengths: words(section('hanLengths')),
    hanKeys: openKeyTable(words(section('hanKeys'))),
    offsetBits: offsetBits(rows.length),
    rows,
    size: offsets.length - 1,
    entry: entryReader(offsets, rows),
    record: (position) => readRecord(rows, offsets[position] ?? 0),
  })
}
