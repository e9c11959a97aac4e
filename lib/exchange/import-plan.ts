import type { RowOf, TableName } from '@/lib/catalogue/tables'
import type { ReaderSettings } from './reader-settings'

/** A row that can be imported. `given` names the fields that the file states; every other one holds a default. */
export interface ImportRow<T extends TableName> {
  /** Its place in its table, as in `ImportProblem.row`. */
  at: number
  row: RowOf[T]
  given: string[]
  /** The file gives it no id: it may be a record that the catalogue has under another. */
  fresh?: true
}

export type ProblemCode =
  /** No array of rows under a table's name. The table is left out. */
  | 'bad-table'
  /** Not an object, or one of its fields breaks the schema. The row is left out. */
  | 'bad-row'
  /** The id occurs before in the file. The row is left out. */
  | 'duplicate-id'
  /** It names a record that neither the file nor the catalogue has. The row can be imported. */
  | 'dangling-reference'
  /** A column that no field of the table is called by. The column is left out. */
  | 'unknown-column'

export interface ImportProblem {
  code: ProblemCode
  table: TableName
  /** The row's place in its table, from 1; in a CSV file the record's, without the header. Absent for a whole table. */
  row?: number
  id?: string
  /** A path of names and list positions (`parties.0.recordId`), or a column's header. */
  field?: string
  /** The id that is missing or repeated. */
  value?: string
}

/** Whether a row with this problem is left out of the import. */
export const leavesRowOut = (problem: ImportProblem): boolean =>
  problem.code === 'bad-row' || problem.code === 'duplicate-id'

/** Problems of a row whose id was made up: it would tell the reader nothing. */
export const withoutIds = (problems: readonly ImportProblem[]): ImportProblem[] =>
  problems.map(({ id: _madeUp, ...problem }) => problem)

export type ImportRows = { [T in TableName]: ImportRow<T>[] }

/** A file as understood: what can be imported, and what is wrong with it. Nothing is written yet. */
export interface ImportPlan {
  rows: ImportRows
  problems: ImportProblem[]
  /** What the file holds beside records, as found. */
  settings: ReaderSettings
}

export const emptyPlan = (): ImportPlan => ({
  rows: { companies: [], cities: [], agreements: [], articles: [], evidence: [] },
  problems: [],
  settings: {},
})

/** How many rows the plan would import. */
export const countRows = (plan: ImportPlan): number =>
  Object.values(plan.rows).reduce((sum, rows) => sum + rows.length, 0)
