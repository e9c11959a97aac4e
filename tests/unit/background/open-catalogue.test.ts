import 'fake-indexeddb/auto'

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { countRecords } from '@/lib/catalogue/queries'
import { db } from '@/lib/db/database'
import seeds from '@/seeds/catalogue.json'
import { fakeBrowser } from '../../support/fake-browser'
import { freshDatabase } from '../../support/fresh-database'

const browser = fakeBrowser()
vi.stubGlobal('browser', browser)
const packaged = vi.fn(async () => Response.json(seeds))
vi.stubGlobal('fetch', packaged)

/** A worker that has just started: the module's memory is new, database and session are not. */
const freshWorker = async () => {
  vi.resetModules()
  vi.doMock('@/lib/db/database', () => ({ db }))
  const { setCanaryStorage } = await import('@/lib/catalogue/canary-storage')
  setCanaryStorage(canary)
  return (await import('@/lib/background/open-catalogue')).openCatalogue
}

let canary: Awaited<ReturnType<typeof freshDatabase>>
beforeEach(async () => {
  browser.storage.session.data.clear()
  canary = await freshDatabase()
})

describe('opening the catalogue', () => {
  it('loads the seeds on first run, once for all who ask', async () => {
    const open = await freshWorker()
    const [first, second] = await Promise.all([open(), open()])
    expect(first).toEqual({ ok: true, value: undefined })
    expect(second).toBe(first)
    expect((await countRecords()).agreements).toBe(14)
    expect(await db.journal.count()).toBe(1)
  })

  it('finds rows missing and does not put seeds in their place', async () => {
    await (await freshWorker())()
    browser.storage.session.data.clear()
    await db.companies.clear()
    await db.meta.clear()
    const opened = await (await freshWorker())()
    expect(opened).toMatchObject({ ok: false, error: { code: 'data-missing' } })
    expect(await db.companies.count()).toBe(0)
  })

  it('does not count every table again for each worker of a session', async () => {
    await (await freshWorker())()
    const counted = vi.spyOn(db.companies, 'count')
    await (await freshWorker())()
    expect(counted).not.toHaveBeenCalled()
    counted.mockRestore()
  })

  it('does not read the packaged seeds again for each worker of a session', async () => {
    await (await freshWorker())()
    packaged.mockClear()
    await (await freshWorker())()
    expect(packaged).not.toHaveBeenCalled()
  })

  it('tries again after a failure', async () => {
    const open = await freshWorker()
    const broken = vi.spyOn(db.dexie, 'open').mockRejectedValueOnce(new Error('cannot open'))
    expect((await open()).ok).toBe(false)
    broken.mockRestore()
    expect((await open()).ok).toBe(true)
  })
})
