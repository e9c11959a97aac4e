import { openDatabase } from '@/lib/db/open-database'
import { storageError } from '@/lib/db/storage-error'
import type { Result } from '@/lib/shared/result'
import type { CanaryVerdict } from './canary'
import { checkCanary } from './check-canary'
import { recoverImport } from './roll-back-import'

/**
 * What every context does before it trusts the catalogue: opens the database, checks it against the canary, and takes
 * back an import that was cut off. `database-health` follows. On `data-missing` load no seeds: the restore screen is due.
 * Errors: `stale-schema`, `database-unavailable`, those of a write.
 */
export const startCatalogue = async (): Promise<Result<CanaryVerdict>> => {
  const opened = await openDatabase()
  if (!opened.ok) return opened
  try {
    const verdict = await checkCanary()
    const recovered = await recoverImport()
    if (recovered && !recovered.ok) return recovered
    return { ok: true, value: verdict }
  } catch (error) {
    const known = storageError(error)
    if (known) return { ok: false, error: known }
    throw error
  }
}
