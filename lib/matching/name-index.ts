import { ok, type Result } from '@/lib/shared/result'
import { readArtefact } from './artefact'
import type { FoldTable } from './fold-table'
import { type IndexedRecord, readRecord, readRecordName } from './indexed-record'
import { chainReader, type NameEntry } from './name-entries'

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
  'entries',
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
  /** Key of each head and of each of its beginnings → chain of entries; flag: a longer head goes on. */
  latinKeys: Uint32Array
  /** Filter: the first two symbols of a Han head. */
  hanPairs: Uint32Array
  /** Filter: the first three symbols of Han heads that have three. */
  hanTriples: Uint32Array
  /** By pair: bit k set when a head of k + 2 symbols begins so. */
  hanLengths: Uint32Array
  hanKeys: Uint32Array
  /** The names that share a key, by the chain's offset. Chains read lately are kept. */
  chain(offset: number): readonly NameEntry[]
  /** Number of records. */
  size: number
  /** Bytes of the records' rows, which grow with ids and titles rather than with names. */
  recordBytes: number
  /** A record by its position; read from bytes at each call. */
  record(position: number): IndexedRecord
  /** Only its name. */
  recordName(position: number): string
}

const words = (bytes: Uint8Array): Uint32Array =>
  new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2)

const halves = (bytes: Uint8Array): Uint16Array =>
  new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 1)

const NOTHING = new Uint8Array(0)

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
  const recordName = (position: number): string => readRecordName(rows, offsets[position] ?? 0)
  return ok({
    fold: halves(section('fold')),
    expansions: halves(section('expansions')),
    tokens: words(section('tokens')),
    pairs: words(section('pairs')),
    latinKeys: words(section('latinKeys')),
    hanPairs: words(section('hanPairs')),
    hanTriples: words(section('hanTriples')),
    hanLengths: words(section('hanLengths')),
    hanKeys: words(section('hanKeys')),
    chain: chainReader(section('entries'), recordName),
    size: offsets.length,
    recordBytes: offsets.byteLength + rows.byteLength,
    record: (position) => readRecord(rows, offsets[position] ?? 0),
    recordName,
  })
}
