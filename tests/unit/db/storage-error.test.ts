import 'fake-indexeddb/auto'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { commit } from '@/lib/catalogue/commit'
import { saveFormDraft } from '@/lib/catalogue/form-draft'
import { newCompany } from '@/lib/catalogue/new-record'
import { db } from '@/lib/db/database'
import { storageError } from '@/lib/db/storage-error'
import { freshDatabase } from '../../support/fresh-database'

beforeEach(async () => {
  await freshDatabase()
})
afterEach(() => {
  vi.restoreAllMocks()
})

const failing = (name: string) => () => {
  throw new DOMException('the disk says no', name)
}
const add = () =>
  commit([{ table: 'companies', op: 'put', row: newCompany({ name: 'A' }) }], { code: 'created' })

describe('a write that the disk refuses', () => {
  it.each([
    ['QuotaExceededError', 'quota-exceeded'],
    ['DataError', 'storage-failed'],
    ['UnknownError', 'storage-failed'],
    ['AbortError', 'storage-failed'],
  ])('%s is named, and old data stay', async (name, code) => {
    await add()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failing(name))
    expect(await add()).toMatchObject({ ok: false, error: { code } })
    expect(await saveFormDraft('k', {})).toMatchObject({ ok: false, error: { code } })
    put.mockRestore()
    expect(await db.companies.count()).toBe(1)
    expect(await db.journal.count()).toBe(1)
    expect((await add()).ok).toBe(true)
  })

  it('leaves nothing behind when only the journal cannot be written', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(failing('QuotaExceededError'))
    expect(await add()).toMatchObject({ ok: false, error: { code: 'quota-exceeded' } })
    expect(await db.companies.count()).toBe(0)
  })
})

describe('storageError', () => {
  it('looks into wrapped errors and leaves bugs alone', () => {
    const quota = new DOMException('', 'QuotaExceededError')
    expect(storageError(Object.assign(new Error(), { name: 'AbortError', inner: quota }))).toEqual({
      code: 'quota-exceeded',
    })
    expect(storageError({ name: 'BulkError', failures: [quota] })).toEqual({
      code: 'quota-exceeded',
    })
    expect(storageError({ name: 'DatabaseClosedError' })).toEqual({ code: 'database-unavailable' })
    expect(storageError(new TypeError('bug'))).toBeUndefined()
    expect(storageError('text')).toBeUndefined()
  })
})
