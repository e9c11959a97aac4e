import { db } from '@/lib/db/database'
import { readMeta } from '@/lib/db/meta'
import type { Refuse } from '@/lib/db/write-transaction'
import type { AppError } from '@/lib/shared/result'
import type { Change, ChangeLabel, MoveChange, Put } from './change'
import type { JournalChange, JournalEntry } from './journal-entry'
import { entrySize, trimJournal } from './journal-size'
import { hasStamp, sameContent, stampOf } from './row-content'
import { openRowSet, type RowSet, type Written } from './row-set'
import { ROW_SCHEMAS, type Row, type TableName } from './tables'

/** Why a commit was refused. For `conflict`, `theirs` is the row as somebody else left it, absent when they removed it. */
export interface CommitError extends AppError {
  conflict?: { table: TableName; id: string; mine?: Row; theirs?: Row }
}

/** What a commit came to. `seq` names its journal entry; where nothing had to be changed, it is 0 and nothing was written. */
export interface Committed {
  seq: number
  written?: Written
}

interface Context {
  rows: RowSet
  now: string
  refuse: Refuse<CommitError>
}

/**
 * Checks and writes `changes` and their journal entry. Call inside `writeTransaction`; `refuse` is its own.
 * A change that changes nothing is left out, so the same commit may be tried again. Entries of one `group` are undone together.
 */
export const applyChanges = async (
  changes: Change[],
  label: ChangeLabel,
  refuse: Refuse<CommitError>,
  group?: string,
): Promise<Committed> => {
  const rows = await openRowSet(
    changes.map((change) => ({
      table: change.table,
      id: change.op === 'put' ? change.row.id : change.id,
    })),
  )
  const context = { rows, now: new Date().toISOString(), refuse }
  const done: JournalChange[] = []
  for (const change of changes) {
    const journalled = change.op === 'put' ? put(change, context) : move(change, context)
    if (journalled) done.push(journalled)
  }
  if (done.length === 0) return { seq: 0 }
  // Unmerging has to tell what the merge made from what was edited since.
  if (label.code === 'merged') for (const change of done) withAfter(change, rows)
  const written = await rows.flush()
  return { seq: await writeJournal(done, label, context.now, group), written }
}

const withAfter = (change: JournalChange, rows: RowSet): void => {
  const after = rows.get(change.table, change.id)
  if (after) change.after = after
}

/** Adds one entry and drops what has become too old or too much. Returns its `seq`. */
export const writeJournal = async (
  changes: JournalChange[],
  label: ChangeLabel,
  at: string,
  group?: string,
): Promise<number> => {
  const entry: Omit<JournalEntry, 'seq'> = {
    at,
    label,
    changes,
    size: entrySize(changes),
    ...(group === undefined ? {} : { group }),
  }
  const seq = await db.journal.add(entry)
  await trimJournal({ ...entry, seq }, (await readMeta('journalSize')) ?? 0)
  return seq
}

const put = <T extends TableName>(change: Put<T>, context: Context): JournalChange | undefined => {
  const { table } = change
  const parsed = ROW_SCHEMAS[table].safeParse(change.row)
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? ''
    return context.refuse({ code: 'bad-input', detail: { table, id: change.row.id, field } })
  }
  const row = parsed.data
  const current = context.rows.get(table, row.id)
  if (current && sameContent(current, row)) return undefined
  if (!current && row.rev === 0) {
    context.rows.set(table, row.id, row)
    return { table, id: row.id, stamp: stampOf(row) }
  }
  if (!current || !hasStamp(current, row)) {
    return context.refuse({
      code: 'conflict',
      detail: { table, id: row.id },
      conflict: { table, id: row.id, mine: row, ...(current ? { theirs: current } : {}) },
    })
  }
  const next = changedRow(row, current.rev + 1, context.now)
  context.rows.set(table, row.id, next)
  return { table, id: row.id, before: current, stamp: stampOf(next) }
}

const move = (change: MoveChange, context: Context): JournalChange | undefined => {
  const { table, id, op } = change
  const current = context.rows.get(table, id)
  if (!current) {
    return op === 'remove'
      ? undefined
      : context.refuse({ code: 'not-found', detail: { table, id } })
  }
  if (change.rev !== undefined && change.rev !== current.rev) {
    return context.refuse({
      code: 'conflict',
      detail: { table, id },
      conflict: { table, id, theirs: current },
    })
  }
  if (op === 'remove') {
    context.rows.set(table, id, undefined)
    return { table, id, before: current }
  }
  const trashed = current.deletedAt !== undefined
  if (trashed === (op === 'trash')) return undefined
  const next = changedRow(current, current.rev + 1, context.now)
  if (op === 'trash') next.deletedAt = context.now
  else delete next.deletedAt
  context.rows.set(table, id, next)
  return { table, id, before: current, stamp: stampOf(next) }
}

/** The row after a reader's change: counted on, and from now on left alone by later seed files. */
const changedRow = <R extends Row>(row: R, rev: number, now: string): R => {
  const next = { ...row, rev, updatedAt: now }
  delete next.seedVersion
  return next
}
