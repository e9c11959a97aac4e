import 'fake-indexeddb/auto'

import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/db/database'
import {
  getDatabaseHealth,
  setDatabaseHealth,
  subscribeDatabaseHealth,
} from '@/lib/db/database-health'
import { BLOCKED_AFTER_MS, openDatabase } from '@/lib/db/open-database'

const native = (version: number, onVersionChange: (database: IDBDatabase) => void) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('pactlight', version)
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const database = request.result
      database.onversionchange = () => onVersionChange(database)
      resolve(database)
    }
  })

beforeEach(async () => {
  db.dexie.close({ disableAutoOpen: false })
  await db.dexie.delete({ disableAutoOpen: false })
  setDatabaseHealth('ok')
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('openDatabase', () => {
  it('says that another page blocks the upgrade, and goes on once that page closes', async () => {
    const old = await native(5, () => {})
    const seen: string[] = []
    const stop = subscribeDatabaseHealth(() => seen.push(getDatabaseHealth()))
    const opening = openDatabase()
    await vi.waitFor(() => expect(getDatabaseHealth()).toBe('blocked'))
    old.close()
    expect((await opening).ok).toBe(true)
    expect(seen).toEqual(['blocked', 'ok'])
    stop()
  })

  it('says so within three seconds where no event tells', async () => {
    expect(BLOCKED_AFTER_MS).toBeLessThan(3000)
    vi.useFakeTimers()
    vi.spyOn(db.dexie, 'open').mockReturnValue(new Dexie.Promise<Dexie>(() => {}))
    void openDatabase()
    vi.advanceTimersByTime(BLOCKED_AFTER_MS)
    expect(getDatabaseHealth()).toBe('blocked')
  })

  it('leaves a database of a newer version alone', async () => {
    const newer = await native(20, (database) => database.close())
    newer.close()
    expect(await openDatabase()).toMatchObject({ ok: false, error: { code: 'stale-schema' } })
    expect(getDatabaseHealth()).toBe('newer-schema')
  })

  it('reports a database that cannot be opened, once', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('the folder cannot be read', 'UnknownError')
    })
    expect(await openDatabase()).toMatchObject({
      ok: false,
      error: { code: 'database-unavailable' },
    })
    expect(getDatabaseHealth()).toBe('unavailable')
    expect(open.mock.calls.length).toBeLessThan(10)
  })
})
