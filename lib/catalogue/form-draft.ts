import { db } from '@/lib/db/database'
import { storageError } from '@/lib/db/storage-error'
import { ok, type Result } from '@/lib/shared/result'

/** More unfinished forms than a reader comes back to; the oldest go first. */
const DRAFTS_KEPT = 100

/** The unsaved values of the form `key` (such as `new-company:7`), or undefined. The caller parses them by its schema. */
export const loadFormDraft = async (key: string): Promise<unknown> =>
  (await db.drafts.get(key))?.value

/** Keeps a form's unsaved values; anything that can be cloned. Errors: those of a failed write. */
export const saveFormDraft = async (key: string, value: unknown): Promise<Result<void>> =>
  write(async () => {
    await db.drafts.put({ key, updatedAt: new Date().toISOString(), value })
    const surplus = (await db.drafts.count()) - DRAFTS_KEPT
    if (surplus > 0) await db.drafts.orderBy('updatedAt').limit(surplus).delete()
  })

/** Forgets a form's values, after saving or cancelling it. */
export const dropFormDraft = async (key: string): Promise<Result<void>> =>
  write(async () => {
    await db.drafts.delete(key)
  })

const write = async (work: () => Promise<void>): Promise<Result<void>> => {
  try {
    await db.dexie.transaction('rw', db.drafts, work)
    return ok(undefined)
  } catch (error) {
    const known = storageError(error)
    if (known) return { ok: false, error: known }
    throw error
  }
}
