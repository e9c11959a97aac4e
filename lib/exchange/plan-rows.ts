import type { TableName } from '@/lib/catalogue/tables'
import { TakenIds } from './check-plan'
import type { RawRow } from './csv-columns'
import { emptyPlan, type ImportPlan, type ImportProblem, withoutIds } from './import-plan'
import { readRow } from './read-row'

export interface PlanOptions {
  /** ISO 8601, UTC; dates rows that bring no dates of their own. */
  now: string
  /** Makes an id for a row without one. */
  newId: (table: TableName) => string
}

/** A row as another program's file has it, or what is wrong with it. */
export type ForeignRow = { raw: RawRow } | { problem: Pick<ImportProblem, 'field' | 'value'> }

/** Rows of another program's file as a plan: each checked by its table's schema, its place counted from 1. */
export const planRows = (
  table: TableName,
  rows: Iterable<ForeignRow>,
  { now, newId }: PlanOptions,
): ImportPlan => {
  const plan = emptyPlan()
  const taken = new TakenIds()
  let at = 0
  for (const row of rows) {
    at++
    if ('problem' in row) {
      plan.problems.push({ code: 'bad-row', table, row: at, ...row.problem })
      continue
    }
    addRow(table, present(row.raw), { at, now, newId, plan, taken })
  }
  return plan
}

/** Fields that the file states; an empty one says nothing. */
const present = (raw: RawRow): RawRow =>
  Object.fromEntries(
    Object.entries(raw).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )

interface Place extends PlanOptions {
  at: number
  plan: ImportPlan
  taken: TakenIds
}

const addRow = <T extends TableName>(
  table: T,
  stated: RawRow,
  { at, now, newId, plan, taken }: Place,
): void => {
  const read = readRow(table, { id: newId(table), ...stated }, at, now, Object.keys(stated))
  if (!read.ok) {
    plan.problems.push(...(stated.id === undefined ? withoutIds(read.problems) : read.problems))
    return
  }
  const { id } = read.value.row
  const fresh = stated.id === undefined ? { fresh: true as const } : {}
  if (taken.take(table, id)) plan.rows[table].push({ ...read.value, ...fresh })
  else plan.problems.push({ code: 'duplicate-id', table, row: at, id, field: 'id', value: id })
}
