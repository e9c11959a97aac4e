import 'fake-indexeddb/auto'

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { commit } from '@/lib/catalogue/commit'
import { newCompany } from '@/lib/catalogue/new-record'
import { db } from '@/lib/db/database'
import * as compile from '@/lib/matching/compile'
import { matchText } from '@/lib/matching/match-text'
import type { NameIndex } from '@/lib/matching/name-index'
import * as opening from '@/lib/matching/name-index'
import { freshDatabase } from '../../support/fresh-database'

type Service = typeof import('@/lib/background/name-index-service')

vi.mock('@/lib/background/open-catalogue', () => ({
  openCatalogue: async () => ({ ok: true, value: undefined }),
}))

/** The service as a newly started worker has it: nothing in memory. */
const freshWorker = async (): Promise<Service> => {
  vi.resetModules()
  // Only the service forgets: the database stays the one the test looks at, and the matcher's tables stay built.
  vi.doMock('@/lib/db/database', () => ({ db }))
  vi.doMock('@/lib/matching/compile', () => compile)
  vi.doMock('@/lib/matching/name-index', () => opening)
  return import('@/lib/background/name-index-service')
}

const addCompany = async (name: string): Promise<void> => {
  const row = newCompany({ name })
  const added = await commit([{ table: 'companies', op: 'put', row }], { code: 'created' })
  expect(added.ok).toBe(true)
}
const finds = (index: NameIndex, text: string): string[] =>
  matchText(index, { title: '', text, lang: 'en' }).map(({ surface }) => surface)

const TEXT = 'Acmeworks and Globodyne signed a paper.'

beforeEach(async () => {
  await freshDatabase()
  await addCompany('Acmeworks')
})

describe('the index of names', () => {
  it('is compiled when there is none, and kept for the next worker', async () => {
    const first = await freshWorker()
    expect(finds(await first.nameIndex(), TEXT)).toEqual(['Acmeworks'])
    const stored = await db.artefacts.get('names')
    expect(stored?.namesVersion).toBe(1)
    const put = vi.spyOn(db.artefacts, 'put')
    const second = await freshWorker()
    expect(finds(await second.nameIndex(), TEXT)).toEqual(['Acmeworks'])
    expect(put).not.toHaveBeenCalled()
    put.mockRestore()
  })

  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['gone', () => new Uint8Array()],
    ['cut short', (bytes) => bytes.slice(0, 100)],
    ['changed', (bytes) => bytes.map((byte) => byte ^ 1)],
  ])('is compiled anew when the stored bytes are %s', async (_how, damage) => {
    await (await freshWorker()).nameIndex()
    const stored = await db.artefacts.get('names')
    if (!stored) throw new Error('nothing stored')
    await db.artefacts.put({ ...stored, bytes: damage(stored.bytes) })
    const worker = await freshWorker()
    expect(finds(await worker.nameIndex(), TEXT)).toEqual(['Acmeworks'])
    const mended = (await db.artefacts.get('names'))?.bytes ?? new Uint8Array()
    expect(Buffer.compare(mended, stored.bytes)).toBe(0)
  })

  it('answers with the old names at once and tells when the new ones are ready', async () => {
    const worker = await freshWorker()
    await worker.nameIndex()
    await addCompany('Globodyne')
    const ready = new Promise<void>((resolve) => worker.onIndexRebuilt(resolve))
    expect(finds(await worker.nameIndex(), TEXT)).toEqual(['Acmeworks'])
    await ready
    expect(finds(await worker.nameIndex(), TEXT)).toEqual(['Acmeworks', 'Globodyne'])
    expect((await db.artefacts.get('names'))?.namesVersion).toBe(2)
  })

  it('catches up with changes that come while it is compiled', async () => {
    const worker = await freshWorker()
    await worker.nameIndex()
    await addCompany('Globodyne')
    const first = worker.refreshIndex()
    await addCompany('Initech')
    await Promise.all([first, worker.refreshIndex()])
    expect(finds(await worker.nameIndex(), `${TEXT} Initech was there.`)).toEqual([
      'Acmeworks',
      'Globodyne',
      'Initech',
    ])
  })

  it('is left alone when no name changed', async () => {
    const worker = await freshWorker()
    const before = await worker.nameIndex()
    const rebuilt = vi.fn()
    worker.onIndexRebuilt(rebuilt)
    await worker.refreshIndex()
    expect(rebuilt).not.toHaveBeenCalled()
    expect(await worker.nameIndex()).toBe(before)
  })
})
