import 'fake-indexeddb/auto'

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { commit } from '@/lib/catalogue/commit'
import { undo } from '@/lib/catalogue/journal'
import { newAgreement, newCity, newCompany, newEvidence } from '@/lib/catalogue/new-record'
import { agreementsOf, searchRecords } from '@/lib/catalogue/queries'
import type { RowLists } from '@/lib/catalogue/tables'
import { createDatabase, db } from '@/lib/db/database'
import { SCHEMA_VERSION } from '@/lib/db/schema'
import { VERSIONS } from '@/lib/db/versions'
import { dumpDatabase } from '../../support/dump-database'
import { createNative, type NativeDatabase, readNative } from '../../support/native-database'

const FOLDER = new URL('../../fixtures/schema/', import.meta.url)
const fileOf = (version: number) => new URL(`v${version}.json`, FOLDER)

interface Fixture {
  /** The database as that version wrote it. */
  native: NativeDatabase
  /** The rows that the latest version must read from it. */
  latest: RowLists
}

/** Writes the fixture of the present schema; run once with PACTLIGHT_WRITE_FIXTURE=1 before a version is released. */
const writeFixture = async (): Promise<void> => {
  const city = newCity({ name: 'Seefurt', aliases: [{ text: '海津', lang: 'zh' }], lat: 50.1 })
  const company = newCompany({ name: 'Nordwerk', cityId: city.id })
  const agreement = newAgreement({
    title: 'Framework agreement',
    parties: [{ recordId: company.id, role: 'company' }],
    cityIds: [city.id],
    signedOn: { edtf: 'XXXX-05-18', basis: 'text' },
  })
  const now = city.createdAt
  const article = {
    ...{ id: 'article:1', createdAt: now, updatedAt: now, rev: 0, savedAt: now },
    ...{ urlKeys: ['example.org/1'], title: 'Nordwerk in Seefurt', byline: [], text: 'Nordwerk' },
    ...{ agreementIds: [agreement.id], tags: [], note: '' },
    mentions: [
      { start: 0, end: 8, surface: 'Nordwerk', kind: 'company' as const, recordId: company.id },
    ],
  }
  const evidence = newEvidence({
    recordId: agreement.id,
    field: 'report',
    articleId: article.id,
    quote: { exact: 'Nordwerk' },
    position: { start: 0, end: 8 },
  })
  await commit(
    [
      { table: 'companies', op: 'put', row: company },
      { table: 'cities', op: 'put', row: city },
      { table: 'agreements', op: 'put', row: agreement },
      { table: 'articles', op: 'put', row: article },
      { table: 'evidence', op: 'put', row: evidence },
    ],
    { code: 'created' },
  )
  await commit([{ table: 'cities', op: 'trash', id: city.id }], { code: 'trashed' })
  const latest = await dumpDatabase()
  db.dexie.close({ disableAutoOpen: false })
  const fixture: Fixture = { native: await readNative('pactlight'), latest }
  writeFileSync(fileOf(SCHEMA_VERSION), `${JSON.stringify(fixture, null, 1)}\n`)
}

beforeAll(async () => {
  if (process.env.PACTLIGHT_WRITE_FIXTURE) await writeFixture()
})

describe('databases of every released version', () => {
  it('have a fixture each, and versions count up to the latest', () => {
    const versions = VERSIONS.map(({ version }) => version)
    expect(versions.at(-1)).toBe(SCHEMA_VERSION)
    expect(readdirSync(FOLDER).sort()).toEqual(versions.map((version) => `v${version}.json`).sort())
  })

  it.each(VERSIONS.map(({ version }) => version))(
    'version %i opens at the latest with exact rows, indexes and journal',
    async (version) => {
      expect(existsSync(fileOf(version))).toBe(true)
      const fixture: Fixture = JSON.parse(readFileSync(fileOf(version), 'utf8'))
      await createNative('pactlight', fixture.native)
      await db.dexie.open()
      expect(db.dexie.verno).toBe(SCHEMA_VERSION)
      expect(await dumpDatabase()).toEqual(fixture.latest)
      const [company] = fixture.latest.companies
      if (!company) throw new Error('a fixture holds a row of each table')
      expect((await agreementsOf(company.id)).length).toBe(1)
      expect((await searchRecords(company.name, { limit: 5 }))[0]?.id).toBe(company.id)
      const last = Number(await db.journal.orderBy('seq').lastKey())
      expect((await undo(last)).ok).toBe(true)
      db.dexie.close({ disableAutoOpen: false })
    },
  )
})

describe('an upgrade', () => {
  const v1 = VERSIONS.slice(0, 1)
  const row = newCompany({ name: 'Nordwerk' })

  it('rewrites every row by a pure function', async () => {
    const before = createDatabase('upgrade-ok', v1)
    await before.companies.add(row)
    before.dexie.close()
    const after = createDatabase('upgrade-ok', [
      ...v1,
      {
        version: 2,
        stores: {},
        upgradeRow: (table, old) => ({ ...old, notes: `was in ${table}` }),
      },
    ])
    expect((await after.companies.get(row.id))?.notes).toBe('was in companies')
    expect(await after.meta.get('schemaVersion')).toMatchObject({ value: 2 })
    after.dexie.close()
  })

  it('that throws leaves the old version and its rows intact', async () => {
    const before = createDatabase('upgrade-bad', v1)
    await before.companies.add(row)
    before.dexie.close()
    const after = createDatabase('upgrade-bad', [
      ...v1,
      {
        version: 2,
        stores: {},
        upgradeRow: () => {
          throw new Error('a row nobody thought of')
        },
      },
    ])
    await expect(after.dexie.open()).rejects.toThrow('nobody thought of')
    after.dexie.close()
    const again = createDatabase('upgrade-bad', v1)
    expect(await again.companies.get(row.id)).toEqual(row)
    expect(await again.meta.get('schemaVersion')).toMatchObject({ value: 1 })
    again.dexie.close()
  })
})
