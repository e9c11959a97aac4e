import { db } from '@/lib/db/database'
import { writeMeta } from '@/lib/db/meta'
import type { JournalChange, JournalEntry } from './journal-entry'
import { MERGE_PREFIX, mergedPair, unmergedSeq } from './merge/merge-group'

/** Years of daily work; a list of changes that nobody scrolls to the end of. */
const JOURNAL_ENTRIES_KEPT = 5000
/** About 100 MB of UTF-16: a thousand replaced article texts, or one undone import of 20,000 records. */
const JOURNAL_CHARACTERS_KEPT = 50_000_000
/** Telling an undone merge from one that stands takes reading it with all its rows; not at every commit. */
const UNDONE_MERGES_EVERY = 100

type Sized = Pick<JournalEntry, 'seq' | 'size' | 'group'>

/** Roughly how many characters the rows kept in `changes` hold. */
export const entrySize = (changes: JournalChange[]): number => JSON.stringify(changes).length

/** What the entry counts towards the bound. A merge counts nothing: it stays however much else there is. */
export const boundedSize = ({ size, group }: Pick<Sized, 'size' | 'group'>): number =>
  isMerge(group) ? 0 : size

const isMerge = (group: string | undefined): boolean =>
  group !== undefined && mergedPair(group) !== null

/**
 * Books an entry that was just added to a journal of `size` characters, and deletes the oldest entries past the bounds; a group goes as a whole,
 * since half of an import cannot be undone. The entry just written, and its group, always stay, and so does every merge
 * that stands, since the two records can be had back from nowhere else.
 */
export const trimJournal = async (added: Sized, size: number): Promise<void> => {
  const { seq, group } = added
  const bound = seq - JOURNAL_ENTRIES_KEPT
  let left = size + boundedSize(added)
  const tooMuch = () => left > JOURNAL_CHARACTERS_KEPT
  const oldest = tooMuch()
    ? await db.journal.orderBy('seq').primaryKeys()
    : await db.journal.where('seq').belowOrEqual(bound).primaryKeys()
  const merges = new Set(oldest.length > 0 ? await mergeKeys() : [])
  if (seq % UNDONE_MERGES_EVERY === 0) await dropUndone([...merges].filter((key) => key <= bound))
  for (const key of oldest) {
    if (key >= seq || (key > bound && !tooMuch())) break
    if (merges.has(key)) continue
    const entry = await db.journal.get(key)
    if (!entry) continue
    if (entry.group !== undefined && entry.group === group) break
    left -= await dropEntry(entry)
  }
  await writeMeta('journalSize', Math.max(0, left))
}

const mergeKeys = (): Promise<number[]> =>
  db.journal.where('group').startsWith(MERGE_PREFIX).primaryKeys()

const dropUndone = async (keys: number[]): Promise<void> => {
  await db.journal
    .where('seq')
    .anyOf(keys)
    .filter(({ undoneAt }) => undoneAt !== undefined)
    .delete()
}

const dropEntry = async (entry: JournalEntry): Promise<number> => {
  const { seq, group, undoneAt } = entry
  if (group === undefined) {
    await db.journal.delete(seq)
    return entry.size
  }
  // Without the entry that took it apart, a merge would seem to stand.
  const apart = undoneAt === undefined ? unmergedSeq(group) : null
  if (apart !== null) await db.journal.delete(apart)
  let size = 0
  const grouped = db.journal.where('group').equals(group)
  await grouped.each((row) => {
    size += row.size
  })
  await grouped.delete()
  return size
}
