import { z } from 'zod'
import { noRows, TABLE_NAMES, type TableCounts, type TableName } from './tables'

const count = z.number().int().nonnegative()

/**
 * What the database held when it was last written, kept outside IndexedDB.
 * A browser that finds its database files damaged may hand out an empty or an older database without a word;
 * this copy in `storage.local` survives that and gives it away.
 */
export const canarySchema = z.object({
  databaseId: z.string(),
  writes: count,
  counts: z.object({
    companies: count,
    cities: count,
    agreements: count,
    articles: count,
    evidence: count,
  }),
})
export type Canary = z.infer<typeof canarySchema>

/** What the database holds now. `bookedCounts` is its own book-keeping, absent before the first write. */
export interface DatabaseFacts {
  databaseId: string
  writes: number
  counts: TableCounts
  bookedCounts: TableCounts | undefined
}

export interface MissingRows {
  table: TableName
  expected: number
  found: number
}

export type CanaryVerdict =
  | { verdict: 'ok' }
  | { verdict: 'first-run' }
  | { verdict: 'data-missing'; replaced: boolean; missing: MissingRows[]; lostWrites: number }

/**
 * Compares the two. The database may be ahead of the canary (killed between the commit and the canary's own write),
 * never behind. `replaced`: this is another database than the one that was written.
 */
export const judgeCanary = (canary: Canary | undefined, facts: DatabaseFacts): CanaryVerdict => {
  if (!canary) return facts.writes === 0 ? { verdict: 'first-run' } : { verdict: 'ok' }
  const replaced = canary.databaseId !== facts.databaseId
  const lostWrites = replaced ? canary.writes : Math.max(0, canary.writes - facts.writes)
  const expected =
    !replaced && facts.writes > canary.writes ? (facts.bookedCounts ?? noRows()) : canary.counts
  const missing = TABLE_NAMES.filter((table) => facts.counts[table] < expected[table]).map(
    (table) => ({ table, expected: expected[table], found: facts.counts[table] }),
  )
  return replaced || lostWrites > 0 || missing.length > 0
    ? { verdict: 'data-missing', replaced, missing, lostWrites }
    : { verdict: 'ok' }
}

/** Whether `next` may replace `canary`: never with another database's facts, never with older ones. */
export const mayReplace = (canary: Canary | undefined, next: Canary): boolean =>
  !canary || (canary.databaseId === next.databaseId && canary.writes <= next.writes)
