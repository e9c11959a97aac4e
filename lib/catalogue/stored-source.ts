import type { ExportSource } from '@/lib/exchange/export-source'
import { catalogueTables } from './catalogue-tables'
import { loadRows } from './load-rows'
import { fromStored } from './stored-row'
import type { RowOf, TableName } from './tables'
import type { ViewTable } from './view/view-row'

/** Rows read from the database at a time; 500 articles with their texts are about 5 MB. */
const BATCH = 500

/** The rows of the whole catalogue as an export reads them; the trash only where a backup wants it. */
export const storedSource = (withTrash: boolean): ExportSource => ({
  async *batches<T extends TableName>(table: T) {
    let after = ''
    for (;;) {
      const stored = await catalogueTables[table].where(':id').above(after).limit(BATCH).toArray()
      const last = stored.at(-1)
      if (!last) return
      after = last.id
      const rows = stored.map((row) => fromStored(row))
      yield withTrash ? rows : rows.filter(({ deletedAt }) => deletedAt === undefined)
    }
  },
  find: loadRows,
  count: (table) => catalogueTables[table].count(),
})

/** The chosen rows of one table and the evidence that speaks for them or, for articles, stands in them. */
export const chosenSource = (table: ViewTable, ids: readonly string[]): ExportSource => {
  const sorted = [...ids].sort()
  const field = table === 'articles' ? 'articleId' : 'recordId'
  return {
    async *batches<T extends TableName>(asked: T) {
      for (let at = 0; at < sorted.length; at += BATCH) {
        const chunk = sorted.slice(at, at + BATCH)
        if (asked === table) yield inOrder(chunk, await loadRows(asked, chunk))
        else if (asked === 'evidence') {
          const keys = await catalogueTables.evidence.where(field).anyOf(chunk).primaryKeys()
          const rows = await loadRows(asked, keys.sort())
          yield rows.filter(({ deletedAt }) => deletedAt === undefined)
        }
      }
    },
    find: loadRows,
    count: async (asked) => (asked === table ? ids.length : 0),
  }
}

const inOrder = <T extends TableName>(ids: readonly string[], rows: RowOf[T][]): RowOf[T][] => {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
