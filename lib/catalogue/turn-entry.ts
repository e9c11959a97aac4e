import { db } from '@/lib/db/database'
import { readMeta, writeMeta } from '@/lib/db/meta'
import type { Refuse } from '@/lib/db/write-transaction'
import type { CommitError } from './apply-changes'
import type { JournalChange, JournalEntry } from './journal-entry'
import { boundedSize, entrySize } from './journal-size'
import { hasStamp } from './row-content'
import { openRowSet, type RowSet, type Written } from './row-set'

export type Direction = 'undo' | 'redo'

/** Undoes or redoes one entry of the journal and books it. Call inside `writeTransaction`; `refuse` is its own. */
export const turnEntry = async (
  entry: JournalEntry,
  direction: Direction,
  refuse: Refuse<CommitError>,
): Promise<Written> => {
  const rows = await openRowSet(entry.changes)
  const changes =
    direction === 'undo'
      ? entry.changes
          .toReversed()
          .map((change) => undoChange(change, rows, refuse))
          .toReversed()
      : entry.changes.map((change) => redoChange(change, rows, refuse))
  const written = await rows.flush()
  const size = entrySize(changes)
  const { undoneAt: _undoneAt, ...rest } = entry
  const turned: JournalEntry = {
    ...rest,
    changes,
    size,
    ...(direction === 'undo' ? { undoneAt: new Date().toISOString() } : {}),
  }
  await db.journal.put(turned)
  const grown = boundedSize(turned) - boundedSize(entry)
  await writeMeta('journalSize', ((await readMeta('journalSize')) ?? 0) + grown)
  return written
}

const undoChange = (
  change: JournalChange,
  rows: RowSet,
  refuse: Refuse<CommitError>,
): JournalChange => {
  const current = rows.get(change.table, change.id)
  if (!hasStamp(current, change.stamp)) return refuseChanged(change, rows, refuse)
  rows.set(change.table, change.id, change.before)
  return current ? { ...change, after: current } : change
}

const redoChange = (
  change: JournalChange,
  rows: RowSet,
  refuse: Refuse<CommitError>,
): JournalChange => {
  const current = rows.get(change.table, change.id)
  if (!hasStamp(current, change.before)) return refuseChanged(change, rows, refuse)
  const { after, ...rest } = change
  rows.set(change.table, change.id, after)
  return rest
}

const refuseChanged = (change: JournalChange, rows: RowSet, refuse: Refuse<CommitError>): never => {
  const { table, id } = change
  const theirs = rows.get(table, id)
  return refuse({
    code: 'conflict',
    detail: { table, id },
    conflict: { table, id, ...(theirs ? { theirs } : {}) },
  })
}
