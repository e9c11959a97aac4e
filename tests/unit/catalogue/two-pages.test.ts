import 'fake-indexeddb/auto'

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { freshDatabase } from '../../support/fresh-database'

/** The repositories as another extension page has them: its own modules, its own connection, the same database. */
const otherPage = async () => {
  vi.resetModules()
  return {
    ...(await import('@/lib/catalogue/commit')),
    ...(await import('@/lib/catalogue/queries')),
    ...(await import('@/lib/catalogue/new-record')),
    ...(await import('@/lib/db/database')),
    ...(await import('@/lib/db/write-transaction')),
    ...(await import('@/lib/db/database-health')),
  }
}
type Page = Awaited<ReturnType<typeof otherPage>>

beforeEach(async () => {
  await freshDatabase()
})

const addOne = async (page: Page, id: string): Promise<void> => {
  while (true) {
    const row = await page.getCompany(id)
    if (!row) throw new Error('no row')
    const next = { ...row, notes: String(Number(row.notes) + 1) }
    const result = await page.commit([{ table: 'companies', op: 'put', row: next }], {
      code: 'edited',
    })
    if (result.ok) return
    expect(result.error.code).toBe('conflict')
  }
}

describe('two pages', () => {
  it('lose none of 2 × 100 increments', async () => {
    const [a, b] = [await otherPage(), await otherPage()]
    const row = a.newCompany({ name: 'Counter', notes: '0' })
    await a.commit([{ table: 'companies', op: 'put', row }], { code: 'created' })
    const run = async (page: Page) => {
      for (let turn = 0; turn < 100; turn++) await addOne(page, row.id)
    }
    await Promise.all([run(a), run(b)])
    expect((await b.getCompany(row.id))?.notes).toBe('200')
    expect((await b.getCompany(row.id))?.rev).toBe(200)
    a.db.dexie.close()
    b.db.dexie.close()
  })

  it('show a conflict with both versions when they edit one record', async () => {
    const [a, b] = [await otherPage(), await otherPage()]
    const row = a.newCompany({ name: 'Nordwerk' })
    await a.commit([{ table: 'companies', op: 'put', row }], { code: 'created' })
    const seenByB = await b.getCompany(row.id)
    if (!seenByB) throw new Error('no row')
    await a.commit([{ table: 'companies', op: 'put', row: { ...row, name: 'A' } }], {
      code: 'edited',
    })
    const late = await b.commit(
      [{ table: 'companies', op: 'put', row: { ...seenByB, name: 'B' } }],
      {
        code: 'edited',
      },
    )
    expect(late).toMatchObject({
      ok: false,
      error: { code: 'conflict', conflict: { mine: { name: 'B' }, theirs: { name: 'A' } } },
    })
    expect((await a.getCompany(row.id))?.name).toBe('A')
    a.db.dexie.close()
    b.db.dexie.close()
  })

  it('refuse writes of a page that outlived an upgrade', async () => {
    const old = await otherPage()
    await old.db.dexie.open()
    // The upgrade by a newer page: its connection asks the old one to close.
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('pactlight', 20)
      request.onerror = () => reject(request.error)
      request.onupgradeneeded = () => {
        request.transaction?.objectStore('meta').put({ key: 'schemaVersion', value: 2 })
      }
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
    })
    const row = old.newCompany({ name: 'Late' })
    const late = await old.commit([{ table: 'companies', op: 'put', row }], { code: 'created' })
    expect(late).toMatchObject({ ok: false, error: { code: 'stale-schema' } })
    expect(old.getDatabaseHealth()).toBe('newer-schema')
    expect(await old.db.companies.count().catch((error: Error) => error.name)).toBe(
      'DatabaseClosedError',
    )

    // Dexie opens a newer database without complaint: the check inside the transaction must catch it.
    const reopened = await otherPage()
    await reopened.db.dexie.open()
    const refused = await reopened.commit([{ table: 'companies', op: 'put', row }], {
      code: 'created',
    })
    expect(refused).toMatchObject({ ok: false, error: { code: 'stale-schema' } })
    expect(await reopened.db.companies.count()).toBe(0)
    reopened.db.dexie.close()
  })
})
