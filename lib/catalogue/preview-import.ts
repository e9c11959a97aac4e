import { openReferences } from '@/lib/exchange/check-plan'
import type { ImportPlan, ImportProblem } from '@/lib/exchange/import-plan'
import { catalogueTables } from './catalogue-tables'
import { importStep } from './merge-import'
import { fromStored } from './stored-row'
import { noRows, type Row, TABLE_NAMES, type TableCounts, type TableName } from './tables'

/** What an import would do. Nothing is written. */
export interface ImportPreview {
  new: TableCounts
  changed: TableCounts
  same: TableCounts
  /** The first rows that would change, with both versions; see `changed` for how many there are. */
  samples: ChangedRow[]
  /** The plan's problems, and references that neither file nor catalogue answers. */
  problems: ImportProblem[]
}

export interface ChangedRow {
  table: TableName
  before: Row
  after: Row
}

const SAMPLES = 50
const BATCH = 1000

/** Compares a plan with the catalogue. `now` as for `applyImport`. */
export const previewImport = async (plan: ImportPlan, now: string): Promise<ImportPreview> => {
  const preview: ImportPreview = {
    new: noRows(),
    changed: noRows(),
    same: noRows(),
    samples: [],
    problems: [...plan.problems, ...(await unansweredReferences(plan))],
  }
  for (const table of TABLE_NAMES) await compareTable(table, plan, now, preview)
  return preview
}

const compareTable = async <T extends TableName>(
  table: T,
  plan: ImportPlan,
  now: string,
  preview: ImportPreview,
): Promise<void> => {
  const rows = plan.rows[table]
  // Restoring into an empty profile is the common large import: nothing to compare with.
  if ((await catalogueTables[table].count()) === 0) {
    preview.new[table] = rows.length
    return
  }
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH)
    const stored = await catalogueTables[table].bulkGet(batch.map(({ row }) => row.id))
    for (const [place, planned] of batch.entries()) {
      const current = stored[place]
      const step = importStep(table, planned, current && fromStored(current), now)
      preview[step.kind][table]++
      if (step.kind === 'changed' && preview.samples.length < SAMPLES)
        preview.samples.push({ table, before: step.before, after: step.row })
    }
  }
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
