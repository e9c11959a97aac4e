import 'fake-indexeddb/auto'

import { beforeEach, describe, expect, it } from 'vitest'
import { canarySchema } from '@/lib/catalogue/canary'
import { checkCanary } from '@/lib/catalogue/check-canary'
import { commit } from '@/lib/catalogue/commit'
import { countRecords, getCompany } from '@/lib/catalogue/queries'
import { ensureSeeds } from '@/lib/catalogue/seed'
import { removeRow } from '@/lib/catalogue/trash'
import { setDatabaseHealth } from '@/lib/db/database-health'
import { readMeta } from '@/lib/db/meta'
import { freshDatabase, type memoryCanary } from '../../support/fresh-database'

const NOW = '2026-01-02T03:04:05.000Z'
const LATER = '2026-02-02T03:04:05.000Z'
const seeds = (seedVersion: number, names: Record<string, string>) => ({
  format: 'pactlight-catalogue',
  version: 1,
  seedVersion,
  releasedAt: NOW,
  companies: Object.entries(names).map(([id, name]) => ({
    id,
    name,
    type: 'company',
    aliases: [],
    notes: '',
    tags: [],
  })),
  cities: [],
  agreements: [],
  articles: [],
  evidence: [],
})

let canary: ReturnType<typeof memoryCanary>
beforeEach(async () => {
  canary = await freshDatabase()
})

describe('ensureSeeds', () => {
  it('loads a version once and keeps the canary', async () => {
    expect((await checkCanary()).verdict).toBe('first-run')
    const first = await ensureSeeds(seeds(1, { 'company:a': 'A', 'company:b': 'B' }), NOW)
    expect(first).toEqual({ ok: true, value: { rows: 2 } })
    expect(await ensureSeeds(seeds(1, { 'company:a': 'changed' }), NOW)).toEqual({
      ok: true,
      value: { rows: 0 },
    })
    expect(canarySchema.parse(canary.value).counts.companies).toBe(2)
    expect((await checkCanary()).verdict).toBe('ok')
    expect(await readMeta('namesVersion')).toBe(1)
  })

  it('corrects what only seeds wrote, never what the reader changed or removed', async () => {
    await ensureSeeds(seeds(1, { 'company:a': 'A', 'company:b': 'B', 'company:c': 'C' }), NOW)
    const mine = await getCompany('company:b')
    if (!mine) throw new Error('no seed')
    await commit([{ table: 'companies', op: 'put', row: { ...mine, notes: 'mine' } }], {
      code: 'edited',
    })
    await removeRow('companies', 'company:c')
    await ensureSeeds(
      seeds(2, { 'company:a': 'A2', 'company:b': 'B2', 'company:c': 'C2', 'company:d': 'D' }),
      LATER,
    )
    expect(await getCompany('company:a')).toMatchObject({ name: 'A2', seedVersion: 2, rev: 1 })
    expect(await getCompany('company:b')).toMatchObject({ name: 'B', notes: 'mine' })
    expect(await getCompany('company:b')).not.toHaveProperty('seedVersion')
    expect(await getCompany('company:c')).toBeUndefined()
    expect(await getCompany('company:d')).toMatchObject({ name: 'D', createdAt: NOW })
    expect((await countRecords()).companies).toBe(3)
  })

  it('refuses to fill a database that has lost its rows', async () => {
    setDatabaseHealth('data-missing')
    const result = await ensureSeeds(seeds(1, { 'company:a': 'A' }), NOW)
    expect(result).toMatchObject({ ok: false, error: { code: 'data-missing' } })
    expect((await countRecords()).companies).toBe(0)
  })

  it('loads the shipped seeds', async () => {
    const { default: shipped } = await import('@/seeds/catalogue.json')
    const result = await ensureSeeds(shipped, NOW)
    expect(result.ok).toBe(true)
    const counts = await countRecords()
    expect(counts.companies).toBe(shipped.companies.length)
    expect(counts.agreements).toBe(shipped.agreements.length)
    expect(counts.evidence).toBe(shipped.evidence.length)
  })
})
