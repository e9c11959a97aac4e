import type { ImportRow } from '@/lib/exchange/import-plan'
import { stableJson } from '@/lib/shared/stable-json'
import { sameContent } from './row-content'
import { ROW_SCHEMAS, type RowOf, type TableName } from './tables'

/** What to do with a row that the catalogue has in another version: the file's, the catalogue's, or two records. */
export type ImportChoice = 'take' | 'keep' | 'both'

/** Only our own export states every one of these; a list of names from elsewhere does not. */
const STAMPS = ['createdAt', 'updatedAt', 'rev'] as const

/** How a planned row stands to the catalogue. `row` is what would be written. */
export type ImportStep<T extends TableName> =
  | { kind: 'new'; row: RowOf[T] }
  | { kind: 'changed'; row: RowOf[T]; before: RowOf[T] }
  | { kind: 'same' }

/**
 * Compares a planned row with the catalogue's. A row of our own export replaces it whole. One that states only some
 * fields changes only these, so that a list of names takes nothing from a richer record.
 */
export const importStep = <T extends TableName>(
  table: T,
  planned: ImportRow<T>,
  current: RowOf[T] | undefined,
  now: string,
): ImportStep<T> => {
  if (!current) return { kind: 'new', row: planned.row }
  const whole = STAMPS.every((field) => planned.given.includes(field))
  const next = whole ? planned.row : withGiven(table, current, planned)
  if (sameContent(current, next)) return { kind: 'same' }
  const row = { ...next, createdAt: current.createdAt, rev: current.rev + 1, updatedAt: now }
  return { kind: 'changed', row, before: current }
}

/** The planned row as it stands, its own dates and counts included. */
export const exactStep = <T extends TableName>(
  planned: RowOf[T],
  current: RowOf[T] | undefined,
): ImportStep<T> => {
  if (!current) return { kind: 'new', row: planned }
  return stableJson(current) === stableJson(planned)
    ? { kind: 'same' }
    : { kind: 'changed', row: planned, before: current }
}

/** What is written once the reader has chosen: of two versions the file's, none, or the file's as a record of its own. */
export const chosenStep = <T extends TableName>(
  step: ImportStep<T>,
  choice: ImportChoice,
  planned: RowOf[T],
): ImportStep<T> => {
  if (step.kind !== 'changed' || choice === 'take') return step
  if (choice === 'keep') return { kind: 'same' }
  const [kind = ''] = planned.id.split(':')
  return { kind: 'new', row: { ...planned, id: `${kind}:${crypto.randomUUID()}`, rev: 0 } }
}

/** Another program's list adds to the record's own names and tags; it does not know them all. */
const together = (current: unknown, stated: unknown): unknown => {
  if (!Array.isArray(current) || !Array.isArray(stated)) return stated
  const known = new Set(current.map(itemKey))
  return [...current, ...stated.filter((item) => !known.has(itemKey(item)))]
}

/** The words of an alias or a tag, whatever else is known of it. */
const itemKey = (item: unknown): string =>
  item !== null && typeof item === 'object' && 'text' in item ? `${item.text}` : stableJson(item)

const withGiven = <T extends TableName>(
  table: T,
  current: RowOf[T],
  planned: ImportRow<T>,
): RowOf[T] => {
  const stated = new Map(Object.entries(planned.row))
  const merged = new Map(Object.entries(current))
  for (const field of planned.given) {
    const value = stated.get(field)
    if (value === undefined) merged.delete(field)
    else merged.set(field, planned.fresh ? together(merged.get(field), value) : value)
  }
  const parsed = ROW_SCHEMAS[table].safeParse(Object.fromEntries(merged))
  // Both halves passed the schema; together they can only fail if it ties fields to each other, which it does not.
  if (!parsed.success) throw new Error(`import/merge: ${table}`)
  return parsed.data
}
