import type { PutChange } from './change'
import type { CatalogueRecords, ViewTable } from './view/view-row'

const MOST_TAGS = 100

const added = (own: readonly string[], tags: readonly string[]): string[] | null => {
  const all = [...new Set([...own, ...tags.map((tag) => tag.slice(0, 80))])].slice(0, MOST_TAGS)
  return all.length === own.length ? null : all
}

const tagged = <R extends { id: string; tags: string[] }>(
  rows: readonly R[],
  ids: ReadonlySet<string>,
  tags: readonly string[],
): R[] =>
  rows.flatMap((row) => {
    const next = ids.has(row.id) ? added(row.tags, tags) : null
    return next ? [{ ...row, tags: next }] : []
  })

/** The changes that add `tags` to the rows of one table with these ids; rows that have them all are left out. */
export const withTags = (
  table: ViewTable,
  records: CatalogueRecords,
  ids: ReadonlySet<string>,
  tags: readonly string[],
): PutChange[] => {
  switch (table) {
    case 'agreements':
      return tagged(records.agreements, ids, tags).map((row) => ({ table, op: 'put', row }))
    case 'companies':
      return tagged(records.companies, ids, tags).map((row) => ({ table, op: 'put', row }))
    case 'cities':
      return tagged(records.cities, ids, tags).map((row) => ({ table, op: 'put', row }))
    case 'articles':
      return tagged(records.articles, ids, tags).map((row) => ({ table, op: 'put', row }))
  }
}
