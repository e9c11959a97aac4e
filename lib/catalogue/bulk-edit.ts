import type { PutChange } from './change'
import { loadRows } from './load-rows'
import { putChange } from './put-change'
import { ROW_SCHEMAS, type RowOf } from './tables'
import type { ViewTable } from './view/view-row'

/** The fields that many records can be given at once. Adding tags has its own way, `withTags`. */
export const BULK_FIELDS = {
  agreements: ['type', 'status'],
  companies: ['type', 'country'],
  cities: ['type', 'country'],
  articles: ['lang'],
} as const satisfies Record<ViewTable, readonly string[]>
export type BulkField = (typeof BULK_FIELDS)[ViewTable][number]

/** One thing done to many records: a field set (an empty value clears it), or a tag taken away. */
export type BulkEdit = { field: BulkField; value: string } | { withoutTag: string }

/** The changes that make `edit` in the rows with these ids; rows that it would not change, or make invalid, are left out. */
export const bulkChanges = async <T extends ViewTable>(
  table: T,
  ids: readonly string[],
  edit: BulkEdit,
): Promise<PutChange[]> => {
  const rows: RowOf[T][] = await loadRows(table, ids)
  return rows.flatMap((row) => {
    const values = new Map<string, unknown>(Object.entries(row))
    if (!applyEdit(values, edit)) return []
    const parsed = ROW_SCHEMAS[table].safeParse(Object.fromEntries(values))
    return parsed.success ? [putChange(table, parsed.data)] : []
  })
}

/** Gives whether it changed anything. */
const applyEdit = (values: Map<string, unknown>, edit: BulkEdit): boolean => {
  if ('withoutTag' in edit) {
    const tags = values.get('tags')
    if (!Array.isArray(tags) || !tags.includes(edit.withoutTag)) return false
    values.set(
      'tags',
      tags.filter((tag) => tag !== edit.withoutTag),
    )
    return true
  }
  const { field, value } = edit
  if ((values.get(field) ?? '') === value) return false
  if (value === '') values.delete(field)
  else values.set(field, value)
  return true
}
