import type { ChangeLabel } from './change'
import type { RowOf, TableName } from './tables'

/** Tells one state of a row from every other: `rev` alone would repeat after an undo followed by another edit. */
export interface Stamp {
  rev: number
  updatedAt: string
}

/** One row's change. */
export interface RowChange<T extends TableName> {
  table: T
  id: string
  /** The row as it was; absent for a new row. */
  before?: RowOf[T]
  /** The row's stamp after the change; absent when it was removed. A different stamp means: changed since. */
  stamp?: Stamp
  /** The row after it, filled in when undone; until then the table holds it, so no text is kept twice. A merge has it at once. */
  after?: RowOf[T]
}
export type JournalChange = RowChange<TableName>

/** One commit. An import's chunks share a `group` and are undone together. */
export interface JournalEntry {
  seq: number
  at: string
  label: ChangeLabel
  changes: JournalChange[]
  /** How many characters the kept rows hold, roughly; the journal is bounded by their sum. */
  size: number
  group?: string
  undoneAt?: string
}
