import type { Table } from 'dexie'
import { db } from '@/lib/db/database'
import { readMeta } from '@/lib/db/meta'
import type { NamedRecord } from '@/lib/matching/named-record'
import { namedAgreement, namedCity, namedCompany } from './named-record'

/** Rows read at once: large enough to be quick, small enough not to hold a whole catalogue's rows in memory. */
const BATCH = 2000

/**
 * Everything that has names to match: companies, cities, and agreements with names of their own; the trash left out.
 * Read in batches outside a transaction: a change meanwhile raises `namesVersion`, and the reader starts again.
 */
export async function* namedRecords(): AsyncGenerator<NamedRecord> {
  for await (const row of rowsOf(db.companies)) yield namedCompany(row)
  for await (const row of rowsOf(db.cities)) yield namedCity(row)
  for await (const row of rowsOf(db.agreements))
    if (row.aliases.length > 0) yield namedAgreement(row)
}

/** Counts up with every change of a name; what was compiled from an older version is out of date. */
export const namesVersion = async (): Promise<number> => (await readMeta('namesVersion')) ?? 0

async function* rowsOf<R extends { id: string; deletedAt?: string | undefined }>(
  table: Table<R, string>,
): AsyncGenerator<R> {
  let last = ''
  while (true) {
    const batch = await table.where('id').above(last).limit(BATCH).toArray()
    for (const row of batch) if (row.deletedAt === undefined) yield row
    const end = batch.at(-1)
    if (!end || batch.length < BATCH) return
    last = end.id
  }
}
