import type { RecordKind } from '@/lib/catalogue/record-kind'
import { RECORD_KINDS } from '@/lib/catalogue/record-kind'
import { ByteReader, type ByteWriter } from './byte-writer'
import type { NamedRecord } from './named-record'

/** A record as the index keeps it: enough to fill a mention and to rank ambiguous names. */
export interface IndexedRecord {
  id: string
  kind: RecordKind
  name: string
  /** Company or city type, empty when unknown. */
  type: string
  /** ISO 3166-1 alpha-2, empty when unknown. */
  country: string
  /** Ids, empty when unknown. */
  parentId: string
  cityId: string
}

/** One row. The name comes first: entries refer to it. */
export const writeRecord = (out: ByteWriter, record: NamedRecord): void => {
  out.string(record.name)
  out.byte(RECORD_KINDS.indexOf(record.kind))
  out.string(record.id)
  out.string(record.type ?? '')
  out.string(record.country ?? '')
  out.string(record.parentId ?? '')
  out.string(record.cityId ?? '')
}

export const readRecord = (rows: Uint8Array, offset: number): IndexedRecord => {
  const reader = new ByteReader(rows, offset)
  const name = reader.string()
  const kind = RECORD_KINDS[reader.byte()] ?? 'company'
  return {
    name,
    kind,
    id: reader.string(),
    type: reader.string(),
    country: reader.string(),
    parentId: reader.string(),
    cityId: reader.string(),
  }
}
