import { db } from '@/lib/db/database'
import { readMeta, writeMeta } from '@/lib/db/meta'
import { type Refuse, writeTransaction } from '@/lib/db/write-transaction'
import type { Result } from '@/lib/shared/result'
import { announce } from './announce'
import type { CommitError } from './apply-changes'
import type { ChangeLabel } from './change'
import type { JournalChange, JournalEntry } from './journal-entry'
import { boundedSize, entrySize } from './journal-size'
import { hasStamp } from './row-content'
import { openRowSet, type RowSet, type Written } from './row-set'

/** One line of the list of changes; an import's chunks are one line. */
export interface RecentChange {
  /** What `undo` and `redo` take. */
  seq: number
  /** ISO 8601, UTC. */
  at: string
  label: ChangeLabel
  /** How many rows it changed. */
  rows: number
  undone: boolean
}

/** The latest changes, newest first. */
export const recentChanges = async (limit = 50): Promise<RecentChange[]> => {
  const lines = new Map<string, RecentChange>()
  await db.journal
    .orderBy('seq')
    .reverse()
    .until((entry) => lines.size >= limit && !lines.has(lineKey(entry)))
    .each((entry) => {
      const line = lines.get(lineKey(entry))
      if (line) line.rows += entry.changes.length
      else {
        lines.set(lineKey(entry), {
          seq: entry.seq,
          at: entry.at,
          label: entry.label,
          rows: entry.changes.length,
          undone: entry.undoneAt !== undefined,
        })
      }
    })
  return [...lines.values()]
}

/**
 * Puts every row of the change back as it was before it. A change that is undone already stays so.
 * Errors: `not-found` (no longer in the journal), `conflict` (a row was changed since; nothing was undone),
 * and those of a write.
 */
export const undo = (seq: number): Promise<Result<{ rows: number }, CommitError>> =>
  turn(seq, 'undo')

/** Makes an undone change again. Errors as for `undo`. */
export const redo = (seq: number): Promise<Result<{ rows: number }, CommitError>> =>
  turn(seq, 'redo')

type Direction = 'undo' | 'redo'

const lineKey = (entry: JournalEntry): string => entry.group ?? `#${entry.seq}`

const turn = async (
  seq: number,
  direction: Direction,
): Promise<Result<{ rows: number }, CommitError>> => {
  const result = await writeTransaction<{ rows: number; written?: Written }, CommitError>(
    async (refuse) => {
      const keys = await entriesToTurn(seq, direction, refuse)
      let rows = 0
      let written: Written | undefined
      for (const key of keys) {
        const entry = await db.journal.get(key)
        if (!entry) continue
        const turned = await turnEntry(entry, direction, refuse)
        rows += entry.changes.length
        written = {
          ...turned,
          namesChanged: turned.namesChanged || (written?.namesChanged ?? false),
        }
      }
      return { rows, ...(written ? { written } : {}) }
    },
  )
  if (!result.ok) return result
  await announce(result.value.written)
  return { ok: true, value: { rows: result.value.rows } }
}

/** The entries of the change in the order to turn them, leaving out those that stand so already. */
const entriesToTurn = async (
  seq: number,
  direction: Direction,
  refuse: Refuse<CommitError>,
): Promise<number[]> => {
  const entry = await db.journal.get(seq)
  if (!entry) return refuse({ code: 'not-found', detail: { seq } })
  const keys =
    entry.group === undefined
      ? [seq]
      : await db.journal.where('group').equals(entry.group).primaryKeys()
  const undone = entry.undoneAt !== undefined
  if (undone === (direction === 'undo')) return []
  return keys.sort((a, b) => (direction === 'undo' ? b - a : a - b))
}

/** Turns one entry inside the transaction and books it. */
const turnEntry = async (
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
