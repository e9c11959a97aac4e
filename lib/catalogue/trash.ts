import { fail, type Result } from '@/lib/shared/result'
import type { CommitError } from './apply-changes'
import { catalogueTables } from './catalogue-tables'
import type { Change } from './change'
import { commit } from './commit'
import { agreementsOf, getRow } from './queries'
import { rowName } from './row-name'
import type { TableName } from './tables'

type Outcome = Result<{ seq: number }, CommitError>

/** Moves a row to the trash; it can be restored from there. Errors: `not-found`, those of `commit`. */
export const trashRow = (table: TableName, id: string): Promise<Outcome> => move(table, id, 'trash')

/** Takes a row out of the trash. Errors: `not-found`, those of `commit`. */
export const restoreRow = (table: TableName, id: string): Promise<Outcome> =>
  move(table, id, 'restore')

/**
 * Deletes a row for good, and with an article or a record its evidence. Can still be undone from the journal.
 * Errors: `not-found`; `not-allowed` while agreements name the record (`agreements` says how many); those of `commit`.
 */
export const removeRow = async (table: TableName, id: string): Promise<Outcome> => {
  const row = await getRow(table, id)
  if (!row) return fail('not-found', { table, id })
  const naming = table === 'companies' || table === 'cities' ? await agreementsOf(id) : []
  if (naming.length > 0) return fail('not-allowed', { table, id, agreements: naming.length })
  const changes: Change[] = [{ table, op: 'remove', id }]
  for (const evidenceId of await evidenceIds(id)) {
    if (evidenceId !== id) changes.push({ table: 'evidence', op: 'remove', id: evidenceId })
  }
  return commit(changes, { code: 'removed', params: { name: rowName(row) } })
}

const move = async (table: TableName, id: string, op: 'trash' | 'restore'): Promise<Outcome> => {
  const row = await getRow(table, id)
  if (!row) return fail('not-found', { table, id })
  const code = op === 'trash' ? 'trashed' : 'restored'
  return commit([{ table, op, id }], { code, params: { name: rowName(row) } })
}

const evidenceIds = async (id: string): Promise<string[]> => {
  const { evidence } = catalogueTables
  const [of, from] = await Promise.all([
    evidence.where('recordId').equals(id).primaryKeys(),
    evidence.where('articleId').equals(id).primaryKeys(),
  ])
  return [...new Set([...of, ...from])]
}
