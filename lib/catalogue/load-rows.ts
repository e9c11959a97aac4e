import { catalogueTables } from './catalogue-tables'
import { fromStored } from './stored-row'
import type { RowOf, TableName } from './tables'

/** Fewer rows than this are asked for one by one. */
const MANY = 20

/**
 * The rows with these ids, those that there are. Many neighbouring ids, as an import and its undoing have them, are
 * read with two requests instead of one a row.
 */
export const loadRows = async <T extends TableName>(
  table: T,
  ids: readonly string[],
): Promise<RowOf[T][]> => {
  const rows = ids.length < MANY ? await oneByOne(table, ids) : await byRange(table, ids)
  return rows.map((row) => fromStored(row))
}

const oneByOne = async <T extends TableName>(table: T, ids: readonly string[]) =>
  (await catalogueTables[table].bulkGet([...ids])).filter((row) => row !== undefined)

const byRange = async <T extends TableName>(table: T, ids: readonly string[]) => {
  // The default order, UTF-16 code units, is IndexedDB's own.
  const sorted = [...ids].sort()
  const limit = ids.length * 2
  const range = catalogueTables[table]
    .where('id')
    .between(sorted[0], sorted.at(-1), true, true)
    .limit(limit)
  const keys = await range.primaryKeys()
  if (keys.length === limit) return oneByOne(table, ids)
  const wanted = new Set(ids)
  const found = keys.filter((key) => wanted.has(key))
  // Rows are larger than keys: a range of mostly other rows is not worth reading.
  if (found.length * 2 < keys.length) return oneByOne(table, found)
  return (await range.toArray()).filter((row) => wanted.has(row.id))
}
