import { stableJson } from '@/lib/shared/stable-json'
import { ROW_FIELDS, ROW_SCHEMAS, type Row, type RowOf, type TableName } from '../tables'

const same = (a: unknown, b: unknown): boolean => stableJson(a ?? null) === stableJson(b ?? null)

/** Set anew by the write that follows. */
const STAMPS = new Set(['id', 'createdAt', 'updatedAt', 'rev', 'seedVersion'])

/**
 * Takes one change (`before` → `after`) out of a row that was edited since, and keeps those edits. A field that still
 * stands as the change left it goes back; of a list, what the change added goes and what it took away returns; any
 * other field that was edited since stays.
 */
export const takeOut = <T extends TableName>(
  table: T,
  { before, after, current }: { before: RowOf[T]; after: RowOf[T]; current: RowOf[T] },
): RowOf[T] => {
  const [old, made, now] = [before, after, current].map(valuesOf)
  const values = new Map(now)
  for (const field of ROW_FIELDS[table]) {
    const [was, became, is] = [old?.get(field), made?.get(field), now?.get(field)]
    if (STAMPS.has(field) || same(was, became)) continue
    const value = same(is, became) ? was : listWithout(was, became, is)
    if (value === undefined) values.delete(field)
    else values.set(field, value)
  }
  const parsed = ROW_SCHEMAS[table].safeParse(Object.fromEntries(values))
  // Every value passed the schema where it came from; the schema ties no fields to each other.
  if (!parsed.success) throw new Error(`unmerge/${table}`)
  return parsed.data
}

const valuesOf = (row: Row): Map<string, unknown> => new Map(Object.entries(row))

const listWithout = (was: unknown, became: unknown, is: unknown): unknown => {
  if (!Array.isArray(is)) return is
  const old = Array.isArray(was) ? was : []
  const made = Array.isArray(became) ? became : []
  const has = (list: unknown[], item: unknown) => list.some((one) => same(one, item))
  const kept = is.filter((item) => has(old, item) || !has(made, item))
  const returning = old.filter((item) => !has(made, item) && !has(kept, item))
  return [...kept, ...returning]
}
