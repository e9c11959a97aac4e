import type { Table } from 'dexie'
import { TABLE_NAMES } from '@/lib/catalogue/tables'
import type { AppError, Result } from '@/lib/shared/result'
import { db } from './database'
import { getDatabaseHealth, setDatabaseHealth } from './database-health'
import { readMeta } from './meta'
import { SCHEMA_VERSION } from './schema'
import { storageError } from './storage-error'

/** Rolls the whole transaction back and makes `error` its outcome. */
export type Refuse<E extends AppError = AppError> = (error: E) => never

/**
 * Runs `work` in one transaction over the whole catalogue, its journal and `meta`: all of it is on disk when this
 * resolves with a value, or none of it. `work` awaits nothing but the database.
 * Errors: what `work` refuses with, `stale-schema`, `quota-exceeded`, `storage-failed`, `database-unavailable`.
 */
export const writeTransaction = async <T, E extends AppError = AppError>(
  work: (refuse: Refuse<E | AppError>) => Promise<T>,
): Promise<Result<T, E | AppError>> => {
  const outcome: { refused?: E | AppError } = {}
  const refuse = (error: E | AppError): never => {
    outcome.refused = error
    throw new Error(error.code)
  }
  const tables: Table[] = [...TABLE_NAMES.map((name): Table => db[name]), db.journal, db.meta]
  try {
    const value = await db.dexie.transaction('rw', tables, async () => {
      const found = await readMeta('schemaVersion')
      if (found !== SCHEMA_VERSION) {
        // An old page outlived an upgrade: Dexie opens a newer database without complaint.
        setDatabaseHealth('newer-schema')
        refuse({ code: 'stale-schema', detail: { found: found ?? 0, expected: SCHEMA_VERSION } })
      }
      return await work(refuse)
    })
    return { ok: true, value }
  } catch (error) {
    if (outcome.refused) return { ok: false, error: outcome.refused }
    if (getDatabaseHealth() === 'newer-schema')
      return { ok: false, error: { code: 'stale-schema' } }
    const known = storageError(error)
    if (known) return { ok: false, error: known }
    throw error
  }
}
