import type { Alias } from '@/lib/catalogue/alias'
import type { RecordKind } from '@/lib/catalogue/record-kind'

/** What matching needs to know of a record; companies, cities and named agreements reduce to it. */
export interface NamedRecord {
  id: string
  kind: RecordKind
  name: string
  /** Company or city type (`university`, `region`, …). */
  type?: string
  aliases: Alias[]
  country?: string
  /** Owner of an organisation, or the place a place lies in. */
  parentId?: string
  /** The place an organisation acts for or sits in. */
  cityId?: string
}
