import { db } from '@/lib/db/database'
import { getDatabaseHealth, setDatabaseHealth } from '@/lib/db/database-health'
import { readMeta } from '@/lib/db/meta'
import { type Canary, type CanaryVerdict, canarySchema, judgeCanary, mayReplace } from './canary'
import { getCanaryStorage } from './canary-storage'
import { countAll, type Written } from './row-set'
import { noRows } from './tables'

/**
 * Whether the database holds what was last written to it. Sets the health `data-missing` when it does not:
 * then the restore screen is due, never the first-run screen. Run it when a context starts, before seeds are loaded.
 */
export const checkCanary = async (): Promise<CanaryVerdict> => {
  // The canary first: a write between the two readings leaves the database ahead of it, which is no loss.
  const canary = await readCanary()
  const facts = await db.dexie.transaction('r', db.dexie.tables, async () => ({
    databaseId: (await readMeta('databaseId')) ?? '',
    writes: (await readMeta('writes')) ?? 0,
    bookedCounts: await readMeta('counts'),
    counts: await countAll(),
  }))
  const verdict = judgeCanary(canary, facts)
  if (verdict.verdict === 'data-missing') setDatabaseHealth('data-missing')
  // Another page may have restored the rows since this context last looked.
  else if (getDatabaseHealth() === 'data-missing') setDatabaseHealth('ok')
  return verdict
}

/** After a commit: keeps what the database holds now, unless the canary still mourns rows that are gone. */
export const updateCanary = async (written: Written): Promise<void> => {
  const databaseId = await readMeta('databaseId')
  if (databaseId === undefined) return
  const next: Canary = { databaseId, writes: written.writes, counts: written.counts }
  if (mayReplace(await readCanary(), next)) await getCanaryStorage()?.write(next)
}

/** The reader has restored what they could, or starts afresh: what is there now is what should be. */
export const acceptPresentData = async (): Promise<void> => {
  const databaseId = await readMeta('databaseId')
  if (databaseId === undefined) return
  const writes = (await readMeta('writes')) ?? 0
  const counts = writes === 0 ? noRows() : await countAll()
  await getCanaryStorage()?.write({ databaseId, writes, counts })
  setDatabaseHealth('ok')
}

const readCanary = async (): Promise<Canary | undefined> => {
  const parsed = canarySchema.safeParse(await getCanaryStorage()?.read())
  return parsed.success ? parsed.data : undefined
}
