import { db } from '@/lib/db/database'
import { writeTransaction } from '@/lib/db/write-transaction'
import type { Result } from '@/lib/shared/result'

/**
 * Empties the catalogue with its journal in one transaction, then drafts and artefacts. The database stays open and
 * gets a new identity: drop the canary of the old one too, or it calls the rows missing.
 * Errors: those of a write.
 */
export const eraseCatalogue = async (): Promise<Result<void>> => {
  const erased = await writeTransaction(async () => {
    const { companies, cities, agreements, articles, evidence, journal, meta } = db
    for (const table of [companies, cities, agreements, articles, evidence, journal]) {
      await table.clear()
    }
    await meta.where('key').notEqual('schemaVersion').delete()
    await meta.put({ key: 'databaseId', value: crypto.randomUUID() })
  })
  if (!erased.ok) return erased
  await Promise.all([db.drafts.clear(), db.artefacts.clear()])
  return { ok: true, value: undefined }
}
