import { type RowLists, type RowOf, TABLE_NAMES, type TableName } from '@/lib/catalogue/tables'
import type { ReaderSettings } from './reader-settings'

/**
 * What an export writes, read piece by piece: 100,000 articles with their texts would not fit into memory at once.
 * A source may hold the whole catalogue, a filter's rows or a selection; `find` answers for the whole catalogue.
 */
export interface ExportSource {
  /** The rows of a table in the order of their ids, some at a time; every call starts anew. */
  batches<T extends TableName>(table: T): AsyncIterable<RowOf[T][]>
  /** Rows by id, for what the exported ones refer to; unknown ids are left out, the order is open. */
  find<T extends TableName>(table: T, ids: readonly string[]): Promise<RowOf[T][]>
  /** How many rows `batches` would give, for progress. */
  count(table: TableName): Promise<number>
  /** What the reader keeps beside the records; only of a whole catalogue. */
  settings?(): Promise<ReaderSettings>
}

/** By UTF-16 code units: the same order in every locale, and IndexedDB's own. */
const byId = (a: { id: string }, b: { id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** A source over rows in memory. `known` answers for what they refer to; the rows themselves unless given. */
export const sourceOf = (rows: RowLists, known: RowLists = rows): ExportSource => ({
  async *batches<T extends TableName>(table: T): AsyncGenerator<RowOf[T][]> {
    const all: RowOf[T][] = rows[table]
    if (all.length > 0) yield all.toSorted(byId)
  },
  find: async (table, ids) => {
    const wanted = new Set(ids)
    return known[table].filter(({ id }) => wanted.has(id))
  },
  count: async (table) => rows[table].length,
})

/** One row after the other. */
export async function* eachRow<T extends TableName>(
  source: ExportSource,
  table: T,
): AsyncGenerator<RowOf[T]> {
  for await (const batch of source.batches(table)) yield* batch
}

/** How many rows of these tables the source holds. */
export const countRowsOf = async (
  source: ExportSource,
  tables: readonly TableName[] = TABLE_NAMES,
): Promise<number> => {
  const counts = await Promise.all(tables.map((table) => source.count(table)))
  return counts.reduce((sum, count) => sum + count, 0)
}
