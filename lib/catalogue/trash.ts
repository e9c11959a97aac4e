import { fail, type Result } from '@/lib/shared/result'
import type { CommitError } from './apply-changes'
import { catalogueTables } from './catalogue-tables'
import type { Change } from './change'
import { commit } from './commit'
import { loadRows } from './load-rows'
import { agreementsOfAny, getRow } from './queries'
import { rowName } from './row-name'
import type { TableName } from './tables'

type Outcome = Result<{ seq: number }, CommitError>

/** Moves a row to the trash; it can be restored from there. Errors: `not-found`, those of `commit`. */
export const trashRow = (table: TableName, id: string): Promise<Outcome> => move(table, id, 'trash')

/** Takes a row out of the trash. Errors: `not-found`, those of `commit`. */
export const restoreRow = (table: TableName, id: string): Promise<Outcome> =>
  move(table, id, 'restore')

/** Deletes one row for good, as `removeRows` does. Errors: `not-found` too. */
export const removeRow = async (table: TableName, id: string): Promise<Outcome> =>
  (await getRow(table, id)) ? removeRows(table, [id]) : fail('not-found', { table, id })

/**
 * Deletes rows of a table for good, and with articles and records their evidence, all or none. Can still be undone
 * from the journal. Rows that are gone already are left out.
 * Errors: `not-allowed` while agreements name one of the records (`agreements` says how many); those of `commit`.
 */
export const removeRows = async (table: TableName, ids: readonly string[]): Promise<Outcome> => {
  const rows = await loadRows(table, ids)
  const naming = table === 'companies' || table === 'cities' ? await agreementsOfAny(ids) : []
  if (naming.length > 0) return fail('not-allowed', { table, agreements: naming.length })
  const changes: Change[] = rows.map(({ id }) => ({ table, op: 'remove', id }))
  if (table !== 'evidence') {
    for (const id of await evidenceIds(ids)) changes.push({ table: 'evidence', op: 'remove', id })
  }
  const [only] = rows
  const params = only && rows.length === 1 ? { name: rowName(only) } : { count: rows.length }
  return commit(changes, { code: 'removed', params })
}

const move = async (table: TableName, id: string, op: 'trash' | 'restore'): Promise<Outcome> => {
  const row = await getRow(table, id)
  if (!row) return fail('not-found', { table, id })
  const code = op === 'trash' ? 'trashed' : 'restored'
  return commit([{ table, op, id }], { code, params: { name: rowName(row) } })
}

const evidenceIds = async (ids: readonly string[]): Promise<string[]> => {
  const { evidence } = catalogueTables
  const [of, from] = await Promise.all([
    evidence.where('recordId').anyOf(ids).primaryKeys(),
    evidence.where('articleId').anyOf(ids).primaryKeys(),
  ])
  return [...new Set([...of, ...from])]
}
