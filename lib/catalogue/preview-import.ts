import { openReferences } from '@/lib/exchange/check-plan'
import { CSV_COLUMNS } from '@/lib/exchange/csv-columns'
import type { ImportPlan, ImportProblem } from '@/lib/exchange/import-plan'
import { fail, ok, type Result } from '@/lib/shared/result'
import { stableJson } from '@/lib/shared/stable-json'
import { catalogueTables } from './catalogue-tables'
import { loadRows } from './load-rows'
import { importStep } from './merge-import'
import { STAMP_FIELDS } from './row-content'
import { rowName } from './row-name'
import { countAll } from './row-set'
import { noRows, type Row, TABLE_NAMES, type TableCounts, type TableName } from './tables'

/** What an import would do. Nothing is written. */
export interface ImportPreview {
  new: TableCounts
  changed: TableCounts
  same: TableCounts
  /** Rows that there are now; those of them that are neither changed nor the same are only here. */
  here: TableCounts
  /** The latest change that the file knows of, ISO 8601 in UTC; undefined for an empty file. */
  newest: string | undefined
  /** Every row that the catalogue has in another version; both are read by `changedCells` when they are looked at. */
  changes: PlannedChange[]
  /** The plan's problems, and references that neither file nor catalogue answers. */
  problems: ImportProblem[]
}

export interface PlannedChange {
  table: TableName
  id: string
  /** Place in the plan's list of this table, from 0. */
  place: number
  /** As the catalogue calls it now. */
  name: string
  /** Fields that differ. */
  fields: string[]
}

interface PreviewOptions {
  /** Rows compared of all. */
  onProgress?: (done: number, total: number) => void
  signal?: AbortSignal
}

const BATCH = 1000

/** Compares a plan with the catalogue. `now` as for `applyImport`. Error: `cancelled`. */
export const previewImport = async (
  plan: ImportPlan,
  now: string,
  { onProgress, signal }: PreviewOptions = {},
): Promise<Result<ImportPreview>> => {
  const preview: ImportPreview = {
    new: noRows(),
    changed: noRows(),
    same: noRows(),
    here: await countAll(),
    newest: newestChange(plan),
    changes: [],
    problems: [...plan.problems, ...(await unansweredReferences(plan))],
  }
  const total = TABLE_NAMES.reduce((sum, table) => sum + plan.rows[table].length, 0)
  let done = 0
  for (const table of TABLE_NAMES) {
    for (let at = 0; at < plan.rows[table].length; at += BATCH) {
      if (signal?.aborted) return fail('cancelled')
      done += await compareBatch(table, at, plan, now, preview)
      onProgress?.(done, total)
    }
  }
  return ok(preview)
}

const compareBatch = async <T extends TableName>(
  table: T,
  at: number,
  plan: ImportPlan,
  now: string,
  preview: ImportPreview,
): Promise<number> => {
  const batch = plan.rows[table].slice(at, at + BATCH)
  const stored = await loadRows(
    table,
    batch.map(({ row }) => row.id),
  )
  const byId = new Map(stored.map((row) => [row.id, row]))
  for (const [offset, planned] of batch.entries()) {
    const step = importStep(table, planned, byId.get(planned.row.id), now)
    preview[step.kind][table]++
    if (step.kind !== 'changed') continue
    const { before, row } = step
    const fields = changedFields(before, row)
    preview.changes.push({ table, id: row.id, place: at + offset, name: rowName(before), fields })
  }
  return batch.length
}

const changedFields = (before: Row, after: Row): string[] => {
  const was = new Map(Object.entries(before))
  const is = new Map(Object.entries(after))
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (field) => !STAMP_FIELDS.has(field) && stableJson(was.get(field)) !== stableJson(is.get(field)),
  )
}

/** One column of a row in both versions, as a spreadsheet would show it. */
export interface CellChange {
  column: string
  before: string
  after: string
}

/** What would change in a row; empty when it has changed since and no longer would. */
export const changedCells = (
  plan: ImportPlan,
  { table, place, id }: PlannedChange,
  now: string,
): Promise<CellChange[]> => cellsOf(table, plan, place, id, now)

const cellsOf = async <T extends TableName>(
  table: T,
  plan: ImportPlan,
  place: number,
  id: string,
  now: string,
): Promise<CellChange[]> => {
  const planned = plan.rows[table][place]
  const [current] = await loadRows(table, [id])
  const step = planned && importStep(table, planned, current, now)
  if (step?.kind !== 'changed') return []
  return CSV_COLUMNS[table].flatMap(({ header, field, write }) => {
    const [before, after] = [write(step.before), write(step.row)]
    return STAMP_FIELDS.has(field) || before === after ? [] : [{ column: header, before, after }]
  })
}

const newestChange = ({ rows }: ImportPlan): string | undefined => {
  let newest: string | undefined
  for (const table of TABLE_NAMES)
    for (const { row } of rows[table])
      if (newest === undefined || row.updatedAt > newest) newest = row.updatedAt
  return newest
}

const unansweredReferences = async (plan: ImportPlan): Promise<ImportProblem[]> => {
  const open = openReferences(plan)
  const ids = [...new Set(open.map(({ value }) => value))].filter((id) => id !== undefined)
  const known = new Set<string>()
  for (const table of TABLE_NAMES) {
    const found = await catalogueTables[table].where('id').anyOf(ids).primaryKeys()
    for (const id of found) known.add(`${table} ${id}`)
  }
  return open
    .filter(({ to, value }) => !to.some((table) => known.has(`${table} ${value}`)))
    .map(({ to: _to, ...problem }) => problem)
}
