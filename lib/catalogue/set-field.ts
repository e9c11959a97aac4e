import { fail, ok, type Result } from '@/lib/shared/result'
import type { PutChange } from './change'
import { putChange } from './put-change'
import { sameContent } from './row-content'
import { ROW_SCHEMAS, type RowOf, type TableName } from './tables'

/**
 * The change that gives one field of a row another value; an empty text takes a field away that need not be there.
 * Null when the row says so already. Error: `bad-input` for a value that the field cannot have.
 */
export const setField = <T extends TableName>(
  table: T,
  row: RowOf[T],
  field: keyof RowOf[T] & string,
  value: string | readonly string[],
): Result<PutChange | null> => {
  const values = new Map<string, unknown>(Object.entries(row))
  values.set(field, value)
  const schema = ROW_SCHEMAS[table]
  let parsed = schema.safeParse(Object.fromEntries(values))
  if (!parsed.success && value === '') {
    values.delete(field)
    parsed = schema.safeParse(Object.fromEntries(values))
  }
  if (!parsed.success) return fail('bad-input', { table, id: row.id, field })
  return ok(sameContent(row, parsed.data) ? null : putChange(table, parsed.data))
}
