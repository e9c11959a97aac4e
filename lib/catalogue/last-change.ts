import { db } from '@/lib/db/database'
import type { JournalEntry } from './journal-entry'

/** How far back a change by the reader is looked for; seeds come with updates only. */
const NEWEST = 3

/** When the reader last changed the catalogue, ISO 8601 in UTC; undefined when only seeds were ever loaded. */
export const lastChangeAt = async (): Promise<string | undefined> => {
  const newest = await db.journal.orderBy('seq').reverse().limit(NEWEST).toArray()
  return newest
    .filter(({ label }) => label.code !== 'seeds-loaded')
    .map(({ at, undoneAt }: JournalEntry) =>
      undoneAt !== undefined && undoneAt > at ? undoneAt : at,
    )
    .sort()
    .at(-1)
}
