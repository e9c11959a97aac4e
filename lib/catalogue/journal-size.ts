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
 * Books an entry that was just added to a journal of `size` characters, and deletes the oldest entries past the bounds; a group goes as a whole,
 * since half of an import cannot be undone. The entry just written, and its group, always stay.
 */
export const trimJournal = async (
  { seq, size: added, group }: Pick<JournalEntry, 'seq' | 'size' | 'group'>,
  size: number,
): Promise<void> => {
  let left = size + added
  while (true) {
    // Only the key at first: an entry may hold hundreds of rows, and nearly always none has to go.
    const [first] = await db.journal.orderBy('seq').limit(1).primaryKeys()
    if (first === undefined || first === seq) break
    if (left <= JOURNAL_CHARACTERS_KEPT && first > seq - JOURNAL_ENTRIES_KEPT) break
    const oldest = await db.journal.get(first)
    if (!oldest || (oldest.group !== undefined && oldest.group === group)) break
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
