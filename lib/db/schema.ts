import type { Table } from 'dexie'
import type { JournalEntry } from '@/lib/catalogue/journal-entry'
import type { Stored } from '@/lib/catalogue/stored-row'
import type { RowOf, TableName } from '@/lib/catalogue/tables'

/** Counts up with every version in `versions.ts`; written to `meta` and checked inside every write transaction. */
export const SCHEMA_VERSION = 1

/** Small facts about the database itself, one a row (see `meta.ts` for their names and shapes). */
export interface MetaRow {
  key: string
  value: unknown
}

/** A form's unsaved values, kept so that a closed panel or a crash loses nothing. */
export interface FormDraftRow {
  key: string
  updatedAt: string
  value: unknown
}

/** Something derived from the catalogue that is costly to compute again, such as the compiled names. */
export interface ArtefactRow {
  key: string
  /** `meta.namesVersion` it was computed from; absent where the bytes themselves say what they were made from. */
  namesVersion?: number
  bytes: Uint8Array
}

export type CatalogueTables = { [T in TableName]: Table<Stored<RowOf[T]>, string> }

export interface DatabaseTables extends CatalogueTables {
  /** Without `seq` when added: the database counts it. */
  journal: Table<JournalEntry, number, Omit<JournalEntry, 'seq'>>
  meta: Table<MetaRow, string>
  drafts: Table<FormDraftRow, string>
  artefacts: Table<ArtefactRow, string>
}
