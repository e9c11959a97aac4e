import { fail, ok, type Result } from '@/lib/shared/result'
import { db } from './database'
import { getDatabaseHealth, setDatabaseHealth } from './database-health'
import { SCHEMA_VERSION } from './schema'

/** A healthy database opens in milliseconds; after this long another page is holding it, event or not. */
export const BLOCKED_AFTER_MS = 2500

/**
 * Opens the database and keeps `database-health` true: `blocked` while an older page holds an upgrade back (the opening
 * goes on by itself once that page closes), `newer-schema`, `unavailable`.
 * Errors: `stale-schema`, `database-unavailable`. Data stay untouched in both cases.
 */
export const openDatabase = async (): Promise<Result<void>> => {
  const timer = setTimeout(() => setDatabaseHealth('blocked'), BLOCKED_AFTER_MS)
  try {
    await db.dexie.open()
    // IndexedDB counts Dexie's versions in tenths.
    if (db.dexie.backendDB().version >= (SCHEMA_VERSION + 1) * 10) {
      db.dexie.close({ disableAutoOpen: true })
      setDatabaseHealth('newer-schema')
      return fail('stale-schema')
    }
    if (getDatabaseHealth() !== 'data-missing') setDatabaseHealth('ok')
    return ok(undefined)
  } catch (error) {
    if (getDatabaseHealth() === 'newer-schema') return fail('stale-schema')
    setDatabaseHealth('unavailable')
    return fail('database-unavailable', { name: error instanceof Error ? error.name : 'unknown' })
  } finally {
    clearTimeout(timer)
  }
}
