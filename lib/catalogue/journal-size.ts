import { db } from '@/lib/db/database'
import { writeMeta } from '@/lib/db/meta'
import type { JournalChange, JournalEntry } from './journal-entry'

/** Years of daily work; a list of changes that nobody scrolls to the end of. */
const JOURNAL_ENTRIES_KEPT = 5000
/** About 100 MB of UTF-16: a thousand replaced article texts, or one undone import of 20,000 records. */
const JOURNAL_CHARACTERS_KEPT = 50_000_000

/** Roughly how many characters the rows kept in `changes` hold. */
export const entrySize = (changes: JournalChange[]): number => JSON.stringify(changes).length

/**
 * Books `added` characters under entry `seq` and deletes the oldest entries past the bounds; a group goes as a whole,
 * since half of an import cannot be undone. The entry just written, and its group, always stay.
 */
export const trimJournal = async (seq: number, added: number, size: number): Promise<void> => {
  let left = size + added
  const newest = await db.journal.get(seq)
  while (true) {
    const oldest = await db.journal.orderBy('seq').first()
    if (!oldest || oldest.seq === seq) break
    if (oldest.group !== undefined && oldest.group === newest?.group) break
    if (left <= JOURNAL_CHARACTERS_KEPT && oldest.seq > seq - JOURNAL_ENTRIES_KEPT) break
    left -= await dropEntry(oldest)
  }
  await writeMeta('journalSize', Math.max(0, left))
}

const dropEntry = async (entry: JournalEntry): Promise<number> => {
  if (entry.group === undefined) {
    await db.journal.delete(entry.seq)
    return entry.size
  }
  let size = 0
  const group = db.journal.where('group').equals(entry.group)
  await group.each((row) => {
    size += row.size
  })
  await group.delete()
  return size
}
