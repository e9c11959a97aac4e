import type { CanaryStorage } from '@/lib/catalogue/canary-storage'
import { setCanaryStorage } from '@/lib/catalogue/canary-storage'
import { db } from '@/lib/db/database'
import { setDatabaseHealth } from '@/lib/db/database-health'

/** A canary kept in a variable. */
export const memoryCanary = (): CanaryStorage & { value: unknown } => {
  const canary = {
    value: undefined as unknown,
    read: async () => canary.value,
    write: async (value: unknown) => {
      canary.value = value
    },
  }
  return canary
}

/** A database as a new profile has it, and its canary. */
export const freshDatabase = async (): Promise<ReturnType<typeof memoryCanary>> => {
  await db.dexie.delete()
  setDatabaseHealth('ok')
  const canary = memoryCanary()
  setCanaryStorage(canary)
  await db.dexie.open()
  return canary
}
