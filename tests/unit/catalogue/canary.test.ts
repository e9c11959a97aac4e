import 'fake-indexeddb/auto'

import { beforeEach, describe, expect, it } from 'vitest'
import { judgeCanary, mayReplace } from '@/lib/catalogue/canary'
import { setCanaryStorage } from '@/lib/catalogue/canary-storage'
import { acceptPresentData, checkCanary } from '@/lib/catalogue/check-canary'
import { commit } from '@/lib/catalogue/commit'
import { undo } from '@/lib/catalogue/journal'
import { newCompany } from '@/lib/catalogue/new-record'
import { noRows } from '@/lib/catalogue/tables'
import { db } from '@/lib/db/database'
import { getDatabaseHealth } from '@/lib/db/database-health'
import { freshDatabase, type memoryCanary } from '../../support/fresh-database'

let canary: ReturnType<typeof memoryCanary>
beforeEach(async () => {
  canary = await freshDatabase()
})

const add = (name: string) =>
  commit([{ table: 'companies', op: 'put', row: newCompany({ name }) }], { code: 'created' })

describe('the canary', () => {
  it('takes a first run for one only when nothing was ever written', async () => {
    expect(await checkCanary()).toEqual({ verdict: 'first-run' })
    await add('A')
    expect(await checkCanary()).toEqual({ verdict: 'ok' })
    canary.value = undefined
    expect(await checkCanary()).toEqual({ verdict: 'ok' })
  })

  it('finds a database that the browser replaced by an empty one', async () => {
    await add('A')
    await add('B')
    await db.dexie.delete()
    await db.dexie.open()
    expect(await checkCanary()).toMatchObject({
      verdict: 'data-missing',
      replaced: true,
      missing: [{ table: 'companies', expected: 2, found: 0 }],
    })
    expect(getDatabaseHealth()).toBe('data-missing')
    await add('C')
    expect((await checkCanary()).verdict).toBe('data-missing')
    await acceptPresentData()
    expect(await checkCanary()).toEqual({ verdict: 'ok' })
    expect(getDatabaseHealth()).toBe('ok')
  })

  it('finds rows that a truncated log has lost', async () => {
    for (const name of ['A', 'B', 'C']) await add(name)
    await db.companies.limit(2).delete()
    expect(await checkCanary()).toMatchObject({
      verdict: 'data-missing',
      replaced: false,
      missing: [{ table: 'companies', expected: 3, found: 1 }],
    })
  })

  it('finds a database that went back in time', async () => {
    await add('A')
    const books = await db.meta.toArray()
    const rows = await db.companies.toArray()
    await add('B')
    await db.companies.clear()
    await db.companies.bulkPut(rows)
    await db.meta.bulkPut(books)
    expect(await checkCanary()).toMatchObject({ verdict: 'data-missing', lostWrites: 1 })
  })

  it('takes a write of another page during the check for no loss', async () => {
    await add('A')
    setCanaryStorage({
      write: canary.write,
      read: async () => {
        setCanaryStorage(canary)
        await add('B')
        return canary.value
      },
    })
    expect(await checkCanary()).toEqual({ verdict: 'ok' })
  })

  it('follows deleting and undoing, and a commit whose canary was never written', async () => {
    const row = newCompany({ name: 'A' })
    await commit([{ table: 'companies', op: 'put', row }], { code: 'created' })
    const removed = await commit([{ table: 'companies', op: 'remove', id: row.id }], {
      code: 'removed',
    })
    expect(await checkCanary()).toEqual({ verdict: 'ok' })
    if (!removed.ok) throw new Error(removed.error.code)
    setCanaryStorage({ read: canary.read, write: async () => {} })
    await undo(removed.value.seq)
    expect(await checkCanary()).toEqual({ verdict: 'ok' })
  })
})

describe('judgeCanary', () => {
  const facts = { databaseId: 'a', writes: 5, counts: noRows(), bookedCounts: noRows() }
  it('misses writes that left the number of rows alone, and a database of the same size', () => {
    const ahead = { databaseId: 'a', writes: 7, counts: noRows() }
    expect(judgeCanary(ahead, facts)).toMatchObject({ verdict: 'data-missing', lostWrites: 2 })
    const other = { databaseId: 'b', writes: 0, counts: noRows() }
    expect(judgeCanary(other, facts)).toMatchObject({ verdict: 'data-missing', replaced: true })
  })

  it('does not mind a canary that is behind', () => {
    const behind = { databaseId: 'a', writes: 4, counts: { ...noRows(), companies: 1 } }
    expect(judgeCanary(behind, facts)).toEqual({ verdict: 'ok' })
    expect(mayReplace(behind, { ...behind, writes: 5 })).toBe(true)
    expect(mayReplace(behind, { ...behind, writes: 3 })).toBe(false)
    expect(mayReplace(behind, { ...behind, databaseId: 'b', writes: 9 })).toBe(false)
  })
})
