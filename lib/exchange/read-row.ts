import { ROW_FIELDS, ROW_SCHEMAS, type TableName } from '@/lib/catalogue/tables'
import type { ImportProblem, ImportRow } from './import-plan'

/** What a row from elsewhere may lack: the moment it came into the catalogue. `now` is ISO 8601 in UTC. */
const defaultStamps = (table: TableName, now: string) => ({
  createdAt: now,
  updatedAt: now,
  rev: 0,
  ...(table === 'articles' ? { savedAt: now } : {}),
})

/**
 * One row of a file, checked by its table's schema; defaults fill what is missing, unknown fields
 * (`__proto__` and `constructor` among them) are left behind. Otherwise one problem for each wrong field.
 * `stated` are the fields that the file speaks of, its own keys unless told otherwise.
 */
export const readRow = <T extends TableName>(
  table: T,
  raw: unknown,
  at: number,
  now: string,
  stated: readonly string[] = Object.keys(Object(raw)),
): { ok: true; value: ImportRow<T> } | { ok: false; problems: ImportProblem[] } => {
  const place = { code: 'bad-row', table, row: at } as const
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw))
    return { ok: false, problems: [place] }
  const parsed = ROW_SCHEMAS[table].safeParse({ ...defaultStamps(table, now), ...raw })
  if (parsed.success)
    return {
      ok: true,
      value: {
        at,
        row: parsed.data,
        given: stated.filter((field) => ROW_FIELDS[table].has(field)),
      },
    }
  const id = 'id' in raw && typeof raw.id === 'string' ? { id: raw.id.slice(0, 200) } : {}
  const fields = new Set(parsed.error.issues.map((issue) => issue.path.join('.')))
  const values = new Map<string, unknown>(Object.entries(raw))
  return {
    ok: false,
    problems: [...fields].map((field) => ({ ...place, ...id, field, ...said(values.get(field)) })),
  }
}

/** The start of a value that was refused, so that the reader finds it in the file. */
const said = (value: unknown): { value?: string } =>
  (typeof value === 'string' && value !== '') || typeof value === 'number'
    ? { value: `${value}`.slice(0, 80) }
    : {}
