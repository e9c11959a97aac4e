import { z } from 'zod'
import { TABLE_NAMES, type TableCounts } from '@/lib/catalogue/tables'
import type { TouchedRows } from '@/lib/catalogue/touched-rows'
import { db } from './database'

/** The facts kept in `meta`, by key. */
export interface MetaValues {
  /** Made once with the database; tells it from one that replaced it. */
  databaseId: string
  schemaVersion: number
  /** Counts up whenever a name that matching knows changes. */
  namesVersion: number
  /** The seed file's version that was loaded last. */
  seedVersion: number
  /** Seeds that the reader removed for good; a later seed version leaves them out. */
  removedSeeds: string[]
  /** Rows a table, trashed ones included, kept up to date by every write. */
  counts: TableCounts
  /** How many writes there were, undoing included. */
  writes: number
  /** The rows that the latest of these writes touched. */
  touched: TouchedRows
  /** Sum of `size` over the journal. */
  journalSize: number
  /** An import that has not reached its end. */
  openImport: OpenImport
  /** An unfinished import was taken back and the reader has not been told yet. */
  importTakenBack: ImportTakenBack
}
export type MetaKey = keyof MetaValues

export interface OpenImport {
  group: string
  /** Rows written, of `total`. */
  done: number
  total: number
}

/** Rows put back as they were, and those that stayed because somebody had changed them since. */
export interface ImportTakenBack {
  rows: number
  kept: number
}

const count = z.number().int().nonnegative()

const SCHEMAS: { [K in MetaKey]: z.ZodType<MetaValues[K]> } = {
  databaseId: z.string(),
  schemaVersion: count,
  namesVersion: count,
  seedVersion: count,
  removedSeeds: z.array(z.string()),
  counts: z.object({
    companies: count,
    cities: count,
    agreements: count,
    articles: count,
    evidence: count,
  }),
  writes: count,
  touched: z.object({
    since: count,
    upTo: count,
    rows: z.array(z.tuple([count, z.enum(TABLE_NAMES), z.string()])),
  }),
  journalSize: count,
  openImport: z.object({
    group: z.string(),
    done: count,
    total: count,
  }),
  importTakenBack: z.object({ rows: count, kept: count }),
}

/** The stored fact, or undefined when it is not there or not what it should be. */
export const readMeta = async <K extends MetaKey>(key: K): Promise<MetaValues[K] | undefined> => {
  const row = await db.meta.get(key)
  const parsed = SCHEMAS[key].safeParse(row?.value)
  return parsed.success ? parsed.data : undefined
}

export const writeMeta = async <K extends MetaKey>(key: K, value: MetaValues[K]): Promise<void> => {
  await db.meta.put({ key, value })
}

export const dropMeta = async (key: MetaKey): Promise<void> => {
  await db.meta.delete(key)
}
