import 'fake-indexeddb/auto'

import { beforeEach, describe, expect, it } from 'vitest'
import { commit } from '@/lib/catalogue/commit'
import { undo } from '@/lib/catalogue/journal'
import { lastChangeAt } from '@/lib/catalogue/last-change'
import { newCompany } from '@/lib/catalogue/new-record'
import { ensureSeeds } from '@/lib/catalogue/seed'
import seeds from '@/seeds/catalogue.json'
import { freshDatabase } from '../../support/fresh-database'

beforeEach(() => freshDatabase())

describe('the last change by the reader', () => {
  it('is none after the start, and none of the seeds', async () => {
    expect(await lastChangeAt()).toBeUndefined()
    await ensureSeeds(seeds, '2026-01-02T03:04:05.000Z')
    expect(await lastChangeAt()).toBeUndefined()
  })

  it('is the latest commit, or its undoing', async () => {
    const start = new Date().toISOString()
    const row = newCompany({ name: 'Nordwerk' })
    const made = await commit([{ table: 'companies', op: 'put', row }], { code: 'created' })
    if (!made.ok) throw new Error(made.error.code)
    const first = await lastChangeAt()
    expect(first && first >= start).toBe(true)
    await undo(made.value.seq)
    const second = await lastChangeAt()
    expect(second && first && second >= first).toBe(true)
  })
})
