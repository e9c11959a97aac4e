import type { Put, PutChange } from './change'
import { loadRows } from './load-rows'
import type { RowOf } from './tables'
import type { ViewTable } from './view/view-row'

const MOST_TAGS = 100

const added = (own: readonly string[], tags: readonly string[]): string[] | null => {
  const all = [...new Set([...own, ...tags.map((tag) => tag.slice(0, 80))])].slice(0, MOST_TAGS)
  return all.length === own.length ? null : all
}

const tagged = async <T extends ViewTable>(
  table: T,
  ids: readonly string[],
  tags: readonly string[],
): Promise<Put<T>[]> => {
  const rows: RowOf[T][] = await loadRows(table, ids)
  return rows.flatMap((row) => {
    const next = added(row.tags, tags)
    return next ? [{ table, op: 'put', row: { ...row, tags: next } }] : []
  })
}

/** The changes that add `tags` to the rows of one table with these ids; rows that have them all are left out. */
export const withTags = async (
  table: ViewTable,
  ids: readonly string[],
  tags: readonly string[],
): Promise<PutChange[]> => {
  switch (table) {
    case 'agreements':
      return tagged(table, ids, tags)
    case 'companies':
      return tagged(table, ids, tags)
    case 'cities':
      return tagged(table, ids, tags)
    case 'articles':
      return tagged(table, ids, tags)
  }
}
