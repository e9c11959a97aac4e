import { db } from '@/lib/db/database'
import type { RecentChange } from './journal'

/** How far back the journal is read for one record, in entries. */
const ENTRIES_READ = 2000

/** The latest changes of one row, newest first. */
export const historyOf = async (id: string, limit = 20): Promise<RecentChange[]> => {
  const found: RecentChange[] = []
  let read = 0
  await db.journal
    .orderBy('seq')
    .reverse()
    .until(() => {
      read += 1
      return found.length >= limit || read > ENTRIES_READ
    })
    .each((entry) => {
      if (!entry.changes.some((change) => change.id === id)) return
      found.push({
        seq: entry.seq,
        at: entry.at,
        label: entry.label,
        rows: entry.changes.length,
        undone: entry.undoneAt !== undefined,
      })
    })
  return found
}
