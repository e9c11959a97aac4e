import { db } from '@/lib/db/database'
import { type Refuse, writeTransaction } from '@/lib/db/write-transaction'
import type { Result } from '@/lib/shared/result'
import { announce } from '../announce'
import { type CommitError, type Committed, writeJournal } from '../apply-changes'
import { undo } from '../journal'
import type { JournalChange, JournalEntry } from '../journal-entry'
import { sameContent, stampOf } from '../row-content'
import { openRowSet, type RowSet } from '../row-set'
import { unmergeGroup, unmergePrefix } from './merge-group'
import { takeOut } from './three-way'

/**
 * Makes two records of one merged record again. Where nothing was edited since, everything is exactly as before the
 * merge. Otherwise what the merge did goes and what was done later stays, as a change of its own that can be undone.
 * `seq` is the merge's; it gives the entry to redo or undo, 0 when the two are apart already.
 * Errors: `not-found` (not in the journal, or no merge), those of a write.
 */
export const unmerge = async (seq: number): Promise<Result<{ seq: number }, CommitError>> => {
  const entry = await db.journal.get(seq)
  if (entry?.label.code === 'merged' && !entry.undoneAt && (await undo(seq)).ok) {
    return { ok: true, value: { seq } }
  }
  const result = await writeTransaction<Committed, CommitError>((refuse) => separate(seq, refuse))
  if (!result.ok) return result
  await announce(result.value.written)
  return { ok: true, value: { seq: result.value.seq } }
}

const separate = async (seq: number, refuse: Refuse<CommitError>): Promise<Committed> => {
  const entry = await db.journal.get(seq)
  if (entry?.label.code !== 'merged') return refuse({ code: 'not-found', detail: { seq } })
  if (entry.undoneAt !== undefined || (await isApart(entry))) return { seq: 0 }
  const rows = await openRowSet(entry.changes)
  const now = new Date().toISOString()
  const changes = entry.changes.flatMap((change) => turnBack(change, rows, now) ?? [])
  const written = await rows.flush()
  const label = { code: 'unmerged' as const, params: { ...entry.label.params, merge: seq } }
  return { seq: await writeJournal(changes, label, now, unmergeGroup(seq)), written }
}

/** Whether a later entry has separated the two. */
export const isApart = async ({ seq }: JournalEntry): Promise<boolean> => {
  const later = db.journal
    .where('group')
    .startsWith(unmergePrefix(seq))
    .filter(({ undoneAt }) => undoneAt === undefined)
  return (await later.count()) > 0
}

const turnBack = (change: JournalChange, rows: RowSet, now: string): JournalChange | undefined => {
  const { table, id, before, after } = change
  const current = rows.get(table, id)
  // A row that was deleted for good since stays deleted, but for the merged record itself.
  const isMerged = after?.deletedAt !== undefined && before?.deletedAt === undefined
  if (!before || (!current && !isMerged)) return undefined
  const next = current && after ? takeOut(table, { before, after, current }) : before
  if (current && sameContent(current, next)) return undefined
  const row = { ...next, rev: (current ?? before).rev + 1, updatedAt: now }
  rows.set(table, id, row)
  return { table, id, ...(current ? { before: current } : {}), stamp: stampOf(row) }
}
