import 'fake-indexeddb/auto'

import { beforeEach, describe, expect, it } from 'vitest'
import { addAlias } from '@/lib/catalogue/add-alias'
import { commit } from '@/lib/catalogue/commit'
import { dexieSource } from '@/lib/catalogue/dexie-source'
import { dropFormDraft, loadFormDraft, saveFormDraft } from '@/lib/catalogue/form-draft'
import { namedRecords, namesVersion } from '@/lib/catalogue/named-records'
import { newAgreement, newCity, newCompany } from '@/lib/catalogue/new-record'
import {
  agreementsOf,
  agreementsOfAny,
  countRecords,
  getCompany,
  listTable,
  recordsByIds,
  searchRecords,
} from '@/lib/catalogue/queries'
import { restoreRow, trashRow } from '@/lib/catalogue/trash'
import { freshDatabase } from '../../support/fresh-database'

const city = newCity({ name: 'Düsseldorf', aliases: [{ text: '杜塞尔多夫', lang: 'zh' }] })
const venue = newCity({ name: 'Seefurt' })
const owner = newCompany({ name: 'Nordwerk AG', aliases: [{ text: 'Duesenwerk' }] })
const branch = newCompany({ name: 'Nordwerk China', parentId: owner.id })
const townHall = newCompany({ name: 'City government', type: 'public-body', cityId: city.id })
const pact = newAgreement({
  title: 'Hydrogen pact',
  aliases: [{ text: 'HyPact' }],
  parties: [{ recordId: owner.id, role: 'company' }],
  cityIds: [city.id],
  venueCityId: venue.id,
})

beforeEach(async () => {
  await freshDatabase()
  await commit(
    [
      { table: 'cities', op: 'put', row: city },
      { table: 'cities', op: 'put', row: venue },
      { table: 'companies', op: 'put', row: owner },
      { table: 'companies', op: 'put', row: branch },
      { table: 'companies', op: 'put', row: townHall },
      { table: 'agreements', op: 'put', row: pact },
    ],
    { code: 'created' },
  )
})

const found = async (query: string) =>
  (await searchRecords(query, { limit: 10 })).map((hit) => hit.through ?? hit.name)

describe('searchRecords', () => {
  it('folds case, accents and umlaut spellings, and begins inside Chinese names', async () => {
    expect(await found('düsseldorf')).toEqual(['Düsseldorf'])
    expect(await found('DUSSELD')).toEqual(['Düsseldorf'])
    expect(await found('duesseldorf')).toEqual(['Düsseldorf'])
    expect(await found('多夫')).toEqual(['杜塞尔多夫'])
    expect(await found('塞多')).toEqual([])
  })

  it('wants every word, in any order, and puts whole and leading matches first', async () => {
    expect(await found('nordwerk')).toEqual(['Nordwerk AG', 'Nordwerk China'])
    expect(await found('china nord')).toEqual(['Nordwerk China'])
    expect(await found('nordwerk berlin')).toEqual([])
    expect(await found(' .. ')).toEqual([])
  })

  it('looks at one kind where told, finds agreements by their names, and leaves out the trash', async () => {
    expect(await searchRecords('hypact', { kind: 'agreement', limit: 1 })).toMatchObject([
      { kind: 'agreement', name: 'Hydrogen pact', through: 'HyPact' },
    ])
    expect(await searchRecords('hypact', { kind: 'city', limit: 1 })).toEqual([])
    await trashRow('agreements', pact.id)
    expect(await found('hypact')).toEqual([])
  })
})

describe('queries', () => {
  it('find an agreement through its parties, its place and its place of signing, once', async () => {
    for (const { id } of [owner, city, venue]) expect((await agreementsOf(id)).length).toBe(1)
    expect((await agreementsOfAny([owner.id, city.id, venue.id])).length).toBe(1)
    expect(await agreementsOf(branch.id)).toEqual([])
  })

  it('leave the trash out, and list it when asked', async () => {
    await trashRow('companies', branch.id)
    expect((await countRecords()).companies).toBe(2)
    expect((await listTable('companies')).map(({ id }) => id)).not.toContain(branch.id)
    expect((await listTable('companies', { trashed: true })).map(({ id }) => id)).toEqual([
      branch.id,
    ])
    expect((await recordsByIds([owner.id, branch.id, 'nobody'])).size).toBe(1)
    await restoreRow('companies', branch.id)
    expect(await getCompany(branch.id)).toEqual({
      ...branch,
      rev: 2,
      updatedAt: expect.any(String),
    })
  })

  it('give what matching and linking need', async () => {
    const names = async () => {
      const all: string[] = []
      for await (const { name } of namedRecords()) all.push(name)
      return all.sort()
    }
    expect(await names()).toEqual([
      'City government',
      'Düsseldorf',
      'Hydrogen pact',
      'Nordwerk AG',
      'Nordwerk China',
      'Seefurt',
    ])
    expect((await dexieSource.dependants([owner.id, city.id])).map(({ id }) => id).sort()).toEqual(
      [branch.id, townHall.id].sort(),
    )
    expect((await dexieSource.records([city.id, pact.id])).get(city.id)?.kind).toBe('city')
    const before = await namesVersion()
    await trashRow('cities', venue.id)
    expect(await names()).not.toContain('Seefurt')
    expect(await namesVersion()).toBe(before + 1)
  })

  it('count names up only when a name changes', async () => {
    const before = await namesVersion()
    const row = await getCompany(owner.id)
    if (!row) throw new Error('no row')
    await commit([{ table: 'companies', op: 'put', row: { ...row, notes: 'n' } }], {
      code: 'edited',
    })
    expect(await namesVersion()).toBe(before)
    expect(await addAlias(owner.id, ' Nordwerke ', 'de')).toMatchObject({ ok: true })
    expect(await namesVersion()).toBe(before + 1)
    expect(await addAlias(owner.id, 'Nordwerke', 'de')).toEqual({ ok: true, value: { seq: 0 } })
    expect((await getCompany(owner.id))?.aliases.at(-1)).toEqual({ text: 'Nordwerke', lang: 'de' })
    expect(await addAlias(owner.id, '  ', '')).toMatchObject({ error: { code: 'bad-input' } })
    expect(await addAlias('nobody', 'x', '')).toMatchObject({ error: { code: 'not-found' } })
  })
})

describe('form drafts', () => {
  it('outlive the form, one a key, the oldest dropped first', async () => {
    await saveFormDraft('company', { name: 'half a na' })
    await saveFormDraft('company', { name: 'half a name' })
    expect(await loadFormDraft('company')).toEqual({ name: 'half a name' })
    await dropFormDraft('company')
    expect(await loadFormDraft('company')).toBeUndefined()
  })
})
