import { findQuote } from '@/lib/article/quote-selector'
import { writeTransaction } from '@/lib/db/write-transaction'
import { fail, type Result } from '@/lib/shared/result'
import { announce } from '../announce'
import { applyChanges, type CommitError, type Committed } from '../apply-changes'
import type { Change, PutChange } from '../change'
import type { Evidence } from '../evidence'
import { loadRows } from '../load-rows'
import { putChange } from '../put-change'
import { rowName } from '../row-name'
import { type RowLists, type RowOf, TABLE_NAMES, type TableName } from '../tables'
import type { ViewTable } from '../view/view-row'
import { type FieldChoice, mergedRow } from './merge-fields'
import { mergeGroup } from './merge-group'
import { type Repointing, repoint } from './repoint'
import { rowsNaming } from './rows-naming'

export interface Merge<T extends ViewTable> {
  table: T
  keptId: string
  otherId: string
  choices?: ReadonlyMap<string, FieldChoice>
}

/**
 * Makes two records one: the kept row takes what was chosen, everything that named the other names the kept one, and
 * the other goes to the trash. One transaction, one journal entry that holds all it takes to unmerge. `seq` names it.
 * Errors: `not-found`, `bad-input` for a record with itself, those of `commit`.
 */
export const mergeRecords = async <T extends ViewTable>({
  table,
  keptId,
  otherId,
  choices,
}: Merge<T>): Promise<Result<{ seq: number }, CommitError>> => {
  if (keptId === otherId) return fail('bad-input', { id: keptId })
  const result = await writeTransaction<Committed, CommitError>(async (refuse) => {
    const rows = await loadRows(table, [keptId, otherId])
    const kept = rows.find(({ id }) => id === keptId)
    const other = rows.find(({ id }) => id === otherId)
    if (!kept || !other) return refuse({ code: 'not-found', detail: { table } })
    const move = { from: otherId, to: keptId }
    const survivor = repoint(table, mergedRow(table, kept, other, choices), move)
    const changes: Change[] = [
      putChange(table, survivor),
      { table, op: 'trash', id: otherId },
      ...(await repointed(table, move, survivor)),
    ]
    const label = { code: 'merged' as const, params: { name: rowName(kept) } }
    return applyChanges(changes, label, refuse, mergeGroup({ table, keptId, otherId }))
  })
  if (!result.ok) return result
  await announce(result.value.written)
  return { ok: true, value: { seq: result.value.seq } }
}

/** The rows that named the other record, naming the kept one. The merged pair itself is written beside them. */
const repointed = async <T extends ViewTable>(
  table: T,
  move: Repointing,
  survivor: RowOf[T],
): Promise<Change[]> => {
  const named = await rowsNaming(move.from)
  const text = 'text' in survivor ? survivor.text : undefined
  return TABLE_NAMES.flatMap((name) =>
    changesOf(name, named, move, text).filter(
      ({ row }) => name !== table || (row.id !== move.from && row.id !== move.to),
    ),
  )
}

const changesOf = <T extends TableName>(
  table: T,
  named: RowLists,
  move: Repointing,
  text: string | undefined,
): PutChange[] => {
  const rows: RowOf[T][] = named[table]
  return rows
    .map((row) => {
      const next = repoint(table, row, move)
      return putChange(table, next)
    })
    .map((change) =>
      change.table === 'evidence' && text !== undefined
        ? { ...change, row: anchored(change.row, text) }
        : change,
    )
}

/** A quote of the other article at its place in the kept one's text; where that text has not got it, as it was. */
const anchored = (row: Evidence, text: string): Evidence => {
  const found = findQuote(text, row.quote, row.position)
  return found ? { ...row, position: { start: found.start, end: found.end } } : row
}
