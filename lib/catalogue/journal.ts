import { db } from '@/lib/db/database'
import { writeTransaction } from '@/lib/db/write-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import { announce } from './announce'
import type { CommitError } from './apply-changes'
import type { ChangeLabel } from './change'
import { IMPORT_LOCK, withLock } from './import-lock'
import type { JournalEntry } from './journal-entry'
import type { Written } from './row-set'
import { type Direction, turnEntry } from './turn-entry'

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
      if (line) {
        line.rows += entry.changes.length
        // Cut off halfway, it can still be undone.
        line.undone &&= entry.undoneAt !== undefined
      } else {
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

export interface TurnOptions {
  /** Entries turned of all, every few of them; of a small change nothing is told. */
  onProgress?: (done: number, total: number) => void
}

type Turned = Promise<Result<{ rows: number }, CommitError>>

/**
 * Puts every row of the change back as it was before it. A change that is undone already stays so; of one that was
 * cut off halfway the rest is undone.
 * Errors: `not-found` (no longer in the journal), `conflict` (a row was changed since; nothing was undone),
 * `not-allowed` (an import is being written or turned elsewhere) and those of a write.
 */
export const undo = (seq: number, options?: TurnOptions): Turned => turn(seq, 'undo', options)

/** Makes an undone change again. Errors as for `undo`. */
export const redo = (seq: number, options?: TurnOptions): Turned => turn(seq, 'redo', options)

const lineKey = (entry: JournalEntry): string => entry.group ?? `#${entry.seq}`

/**
 * Entries turned in one transaction, about 2,000 rows of an import: a larger one would keep every other page waiting,
 * smaller ones wait for every page that reads.
 */
const MOST_AT_ONCE = 4

const turn = async (seq: number, direction: Direction, options: TurnOptions = {}): Turned => {
  const keys = await entriesOf(seq)
  if (keys.length === 0) return fail('not-found', { seq })
  if (direction === 'undo') keys.reverse()
  if (keys.length > MOST_AT_ONCE) {
    return withLock(
      IMPORT_LOCK,
      () => turnInParts(keys, direction, options),
      async () => fail('not-allowed', { reason: 'import-running' }),
    )
  }
  const result = await turnTogether(keys, direction)
  if (!result.ok) return result
  await announce(result.value.written)
  return ok({ rows: result.value.rows })
}

/** Keys of all entries of the change, oldest first. */
const entriesOf = async (seq: number): Promise<number[]> => {
  const entry = await db.journal.get(seq)
  if (!entry) return []
  if (entry.group === undefined) return [seq]
  const keys = await db.journal.where('group').equals(entry.group).primaryKeys()
  return keys.sort((a, b) => a - b)
}

interface TurnedEntries {
  rows: number
  /** The entries that did not stand so already. */
  keys: number[]
  written?: Written
}

const together = (a: TurnedEntries, b: TurnedEntries): TurnedEntries => {
  const namesChanged = (a.written?.namesChanged || b.written?.namesChanged) ?? false
  const written = b.written ?? a.written
  return {
    rows: a.rows + b.rows,
    keys: [...a.keys, ...b.keys],
    ...(written && { written: { ...written, namesChanged } }),
  }
}

const turnTogether = (
  keys: readonly number[],
  direction: Direction,
): Promise<Result<TurnedEntries, CommitError>> =>
  writeTransaction<TurnedEntries, CommitError>(async (refuse) => {
    let all: TurnedEntries = { rows: 0, keys: [] }
    for (const key of keys) {
      const entry = await db.journal.get(key)
      if (!entry || (entry.undoneAt !== undefined) === (direction === 'undo')) continue
      const written = await turnEntry(entry, direction, refuse)
      all = together(all, { rows: entry.changes.length, keys: [key], written })
    }
    return all
  })

const turnInParts = async (
  keys: readonly number[],
  direction: Direction,
  { onProgress }: TurnOptions,
): Turned => {
  let all: TurnedEntries = { rows: 0, keys: [] }
  for (let at = 0; at < keys.length; at += MOST_AT_ONCE) {
    const part = await turnTogether(keys.slice(at, at + MOST_AT_ONCE), direction)
    if (!part.ok) {
      const back = direction === 'undo' ? 'redo' : 'undo'
      for (const turned of all.keys.toReversed()) await turnTogether([turned], back)
      await announce(all.written)
      return part
    }
    all = together(all, part.value)
    onProgress?.(Math.min(at + MOST_AT_ONCE, keys.length), keys.length)
  }
  await announce(all.written)
  return ok({ rows: all.rows })
}
