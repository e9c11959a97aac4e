import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RowLists, TABLE_NAMES } from '@/lib/catalogue/tables'
import { catalogueJson } from '@/lib/exchange/formats/catalogue-json'
import type { ImportPlan } from '@/lib/exchange/import-plan'
import { parseCatalogueFile } from '@/lib/exchange/parse-catalogue'
import { arbitraryCatalogue } from '../../support/arbitrary-catalogue'
import { exportText } from '../../support/export-text'

const NOW = '2026-01-02T03:04:05.000Z'
const file = (tables: object) =>
  JSON.stringify({ format: 'pactlight-catalogue', version: 1, ...tables })
const exportCatalogue = (rows: RowLists) => exportText(catalogueJson, rows)
const planOf = (text: string): ImportPlan => {
  const parsed = parseCatalogueFile(text, NOW)
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.value
}
const rowsOf = ({ rows }: ImportPlan): RowLists => ({
  companies: rows.companies.map(({ row }) => row),
  cities: rows.cities.map(({ row }) => row),
  agreements: rows.agreements.map(({ row }) => row),
  articles: rows.articles.map(({ row }) => row),
  evidence: rows.evidence.map(({ row }) => row),
})

describe('the lossless file', () => {
  it('gives back every catalogue, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCatalogue, async (catalogue) => {
        const text = await exportCatalogue(catalogue)
        const plan = planOf(text)
        expect(plan.problems).toEqual([])
        expect(await exportCatalogue(rowsOf(plan))).toBe(text)
        for (const table of TABLE_NAMES)
          for (const row of catalogue[table]) expect(rowsOf(plan)[table]).toContainEqual(row)
      }),
      { numRuns: 200 },
    )
  })

  it('does not depend on the order of rows or keys', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCatalogue, async (catalogue) => {
        const turned = rowsOf(planOf(await exportCatalogue(catalogue)))
        for (const table of TABLE_NAMES) turned[table].reverse()
        expect(await exportCatalogue(turned)).toBe(await exportCatalogue(catalogue))
      }),
      { numRuns: 50 },
    )
  })

  it('takes a catalogue that has only ids, names and aliases', () => {
    const plan = planOf(
      file({
        companies: [{ id: 'c1', name: 'Nordwerk', aliases: [{ text: 'NW' }] }],
        cities: [{ id: 'p1', name: 'Seefurt', aliases: [] }],
      }),
    )
    expect(plan.problems).toEqual([])
    expect(plan.rows.companies[0]).toMatchObject({
      given: ['id', 'name', 'aliases'],
      row: { type: 'company', rev: 0, createdAt: NOW, notes: '', tags: [] },
    })
    expect(plan.rows.cities[0]?.row.type).toBe('city')
  })
})

describe('a file that is not right', () => {
  const codeOf = (text: string) => {
    const parsed = parseCatalogueFile(text, NOW)
    return parsed.ok ? 'ok' : parsed.error.code
  }

  it('is refused when it is no catalogue, too deep, or of a newer version', () => {
    expect(codeOf('')).toBe('not-a-catalogue')
    expect(codeOf('{"format":"pactlight-catalogue"')).toBe('not-a-catalogue')
    expect(codeOf('[]')).toBe('not-a-catalogue')
    expect(codeOf('{"format":"other","version":1}')).toBe('not-a-catalogue')
    expect(codeOf(`${'['.repeat(100)}${']'.repeat(100)}`)).toBe('too-deep')
    expect(codeOf(file({ companies: [{ notes: '['.repeat(100) }] }))).toBe('ok')
    expect(codeOf(file({ companies: [{ notes: `\\"${'['.repeat(100)}` }] }))).toBe('ok')
    expect(codeOf('{"format":"pactlight-catalogue","version":2}')).toBe('newer-format')
  })

  it('reads past a byte order mark', () => {
    expect(codeOf(`\ufeff${file({})}`)).toBe('ok')
  })

  it('loses __proto__ and constructor and leaves every other object alone', () => {
    const plan = planOf(
      `{"format":"pactlight-catalogue","version":1,"__proto__":{"polluted":1},"companies":[
        {"id":"c1","name":"A","aliases":[],"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}`,
    )
    expect(plan.rows.companies).toHaveLength(1)
    const row = plan.rows.companies[0]?.row ?? {}
    expect(Object.keys(row)).not.toContain('__proto__')
    expect(Object.keys(row)).not.toContain('constructor')
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })

  it('lists bad rows by place and field and plans the good ones', () => {
    const plan = planOf(
      file({
        companies: [
          { id: 'c1', name: 'Good', aliases: [] },
          { id: 'c2', name: '', aliases: [], website: 'javascript:alert(1)' },
          'not a row',
          { id: 'c1', name: 'Again', aliases: [] },
        ],
        cities: [{ id: 'c1', name: 'Same id as a company', aliases: [] }],
        articles: {},
      }),
    )
    expect(plan.rows.companies.map(({ row }) => row.name)).toEqual(['Good'])
    expect(plan.problems).toEqual([
      { code: 'bad-row', table: 'companies', row: 2, id: 'c2', field: 'name' },
      {
        code: 'bad-row',
        table: 'companies',
        row: 2,
        id: 'c2',
        field: 'website',
        value: 'javascript:alert(1)',
      },
      { code: 'bad-row', table: 'companies', row: 3 },
      { code: 'duplicate-id', table: 'companies', row: 4, id: 'c1', field: 'id', value: 'c1' },
      { code: 'duplicate-id', table: 'cities', row: 1, id: 'c1', field: 'id', value: 'c1' },
      { code: 'bad-table', table: 'articles' },
    ])
  })
})
