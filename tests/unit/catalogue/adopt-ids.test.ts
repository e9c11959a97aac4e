import 'fake-indexeddb/auto'

import { beforeEach, describe, expect, it } from 'vitest'
import { adoptIds } from '@/lib/catalogue/adopt-ids'
import { applyImport, importKey } from '@/lib/catalogue/apply-import'
import { undo } from '@/lib/catalogue/journal'
import { listTable } from '@/lib/catalogue/queries'
import type { ImportPlan } from '@/lib/exchange/import-plan'
import { readImportFile } from '@/lib/exchange/read-import-file'
import { dumpDatabase } from '../../support/dump-database'
import { freshDatabase } from '../../support/fresh-database'

const now = '2026-01-02T03:04:05.000Z'
let made = 0
const planOf = async (text: string, names?: 'companies' | 'cities'): Promise<ImportPlan> => {
  const read = await readImportFile(
    new TextEncoder().encode(text),
    { now, newId: (table) => `${table === 'companies' ? 'company' : table}:${++made}` },
    names && { table: names, names: true },
  )
  if (!read.ok) throw new Error(read.error.code)
  return adoptIds(read.value.plan)
}
const load = async (plan: ImportPlan, options = {}) => {
  const done = await applyImport(plan, { now, fileName: 'a.txt', ...options })
  if (!done.ok) throw new Error(done.error.code)
  return done.value
}

beforeEach(() => freshDatabase())

describe('files of other programs', () => {
  it('a list imported twice adds nothing', async () => {
    expect(await load(await planOf('Nordwerk\nSüdwerk', 'companies'))).toMatchObject({ added: 2 })
    const again = await load(await planOf('NORDWERK\nSudwerk; SW\nWestwerk', 'companies'))
    expect(again).toMatchObject({ added: 1, changed: 1, kept: 1 })
    const more = await load(await planOf('Südwerk; Swerk', 'companies'))
    expect(more).toMatchObject({ added: 0, changed: 1 })
    const rows = await listTable('companies')
    expect(rows.map(({ name }) => name).sort()).toEqual(['Nordwerk', 'Südwerk', 'Westwerk'])
    const south = rows.find(({ name }) => name === 'Südwerk')
    expect(south?.aliases.map(({ text }) => text)).toEqual(['SW', 'Swerk'])
  })

  it('a second row for the same record is left out and told', async () => {
    await load(await planOf('Nordwerk', 'companies'))
    const plan = await planOf('nordwerk\nNORDWERK\nSüdwerk', 'companies')
    expect(plan.rows.companies).toHaveLength(2)
    expect(plan.problems).toMatchObject([{ code: 'duplicate-id', table: 'companies', row: 2 }])
  })

  it('empty cells of a list from elsewhere take nothing from a record', async () => {
    await load(await planOf('name,country,website,notes\nNordwerk,DE,https://example.org/,mine\n'))
    const again = await load(await planOf('name,country,website,notes\nNordwerk,,,\n'))
    expect(again).toMatchObject({ added: 0, changed: 0, kept: 1 })
  })

  it('many rows find the same records as few', async () => {
    const many = Array.from({ length: 300 }, (_, at) => `Werk ${at}`).join('\n')
    await load(await planOf(many, 'companies'))
    expect(await load(await planOf(many.toUpperCase(), 'companies'))).toMatchObject({ kept: 300 })
    expect(await load(await planOf('WERK 7', 'companies'))).toMatchObject({ kept: 1 })
  })

  it('an article is known by its address in every variant', async () => {
    const ris = (url: string, title: string) => `TY  - NEWS\nTI  - ${title}\nUR  - ${url}\nER  - \n`
    await load(await planOf(ris('https://example.org/news/port-deal', 'First')))
    await load(await planOf(ris('https://www.example.org/news/port-deal?utm_source=x', 'Second')))
    expect((await listTable('articles')).map(({ title }) => title)).toEqual(['Second'])
  })

  it('places of one name in two countries stay apart', async () => {
    const place = (country: string, geonamesId: number) => ({
      type: 'Feature',
      geometry: null,
      properties: { name: 'Seefurt', country, geonamesId },
    })
    const file = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features })
    await load(await planOf(file(place('DE', 1), place('IT', 2))))
    const plan = await planOf(
      file(place('IT', 2), { ...place('', 0), properties: { name: 'Seefurt' } }),
    )
    const [it] = (await listTable('cities')).filter(({ country }) => country === 'IT')
    expect(plan.rows.cities[0]?.row.id).toBe(it?.id)
    expect(await load(plan)).toMatchObject({ added: 1, changed: 0 })
  })
})

describe('choices for single rows', () => {
  it('keep, take and both, undone as one', async () => {
    await load(await planOf('A\nB\nC', 'companies'))
    const before = await dumpDatabase()
    const plan = await planOf('a; a1\nb; b1\nc; c1', 'companies')
    const [a, b, c] = plan.rows.companies.map(({ row }) => importKey('companies', row.id))
    const choices = new Map([
      [a, 'keep'],
      [b, 'take'],
      [c, 'both'],
    ])
    const report = await load(plan, { choices })
    expect(report).toMatchObject({ added: 1, changed: 1, kept: 1 })
    expect((await listTable('companies')).map(({ name }) => name).sort()).toEqual([
      'A',
      'B',
      'C',
      'c',
    ])
    await undo(report.seq)
    expect((await dumpDatabase()).companies.map(({ name }) => name).sort()).toEqual(
      before.companies.map(({ name }) => name).sort(),
    )
  })
})
