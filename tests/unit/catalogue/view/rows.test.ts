import { describe, expect, it } from 'vitest'
import { factsOf } from '@/lib/catalogue/facts'
import { articleSite } from '@/lib/catalogue/view/article-row'
import { buildRows } from '@/lib/catalogue/view/build-rows'
import { countLinks } from '@/lib/catalogue/view/counts'
import { edtfSortKey, edtfYears } from '@/lib/catalogue/view/edtf-key'
import { countFacet, filterRows } from '@/lib/catalogue/view/filter-rows'
import { namesOf } from '@/lib/catalogue/view/names'
import { reportedBy } from '@/lib/catalogue/view/reported-by'
import { createSorter, textKeys } from '@/lib/catalogue/view/sort-rows'
import { createRankBook, rankTexts } from '@/lib/catalogue/view/text-ranks'
import { NO_VALUE, type ViewRow, type ViewTable } from '@/lib/catalogue/view/view-row'
import { makeCatalogue } from '../../../support/make-catalogue'

const made = makeCatalogue({ agreements: 200, companies: 60, cities: 40, articles: 150 })
const records = { ...made, articles: made.articles.map((row) => factsOf('articles', row)) }
const rowsOf = (table: ViewTable): ViewRow[] => {
  const names = namesOf(records, 'original')
  return buildRows(table, records, {
    language: 'original',
    nameOf: (id) => names.get(id) ?? null,
    counts: countLinks(records),
  })
}
const none = { query: '', facets: {} }

describe('rows of the workbench', () => {
  it('finds an agreement by a party’s name', () => {
    const rows = rowsOf('agreements')
    const agreement = records.agreements[7]
    const party = records.companies.find(
      (company) => company.id === agreement?.parties[0]?.recordId,
    )
    const found = filterRows(rows, { query: party?.name ?? '?', facets: {} })
    expect(found.map((row) => row.id)).toContain(agreement?.id)
    expect(found.length).toBeLessThan(rows.length)
  })

  it('counts for a facet what choosing it would show', () => {
    const rows = rowsOf('agreements')
    const filter = { query: '', facets: { status: ['signed'], type: ['mou'] } }
    for (const { value, count } of countFacet(rows, filter, 'type')) {
      const shown = filterRows(rows, { ...filter, facets: { ...filter.facets, type: [value] } })
      expect(shown).toHaveLength(count)
    }
  })

  it('offers rows without a value under their own choice', () => {
    const rows = rowsOf('agreements')
    const without = rows.filter((row) => (row.facet('year') ?? []).length === 0)
    expect(without.length).toBeGreaterThan(0)
    expect(filterRows(rows, { query: '', facets: { year: [NO_VALUE] } })).toEqual(without)
  })

  it('sorts missing values last in both directions', () => {
    const rows = rowsOf('agreements')
    const sort = createSorter(rows, 'en')
    for (const desc of [false, true]) {
      const keys = sort(rows, [{ column: 'date', desc }]).map((row) => row.key('date'))
      const first = keys.indexOf(undefined)
      expect(keys.slice(first).every((key) => key === undefined)).toBe(true)
    }
  })

  it('sorts text by the rules of the language and numbers by value', () => {
    const row = (name: string): ViewRow => ({
      id: name,
      title: name,
      cell: () => name,
      key: () => name,
      facet: () => undefined,
      searchText: '',
      trashed: false,
    })
    const rows = ['Zug', 'Ärzte', 'Werk 10', 'Werk 9', 'Arzt'].map(row)
    const sorted = createSorter(rows, 'de')(rows, [{ column: 'name', desc: false }])
    expect(sorted.map((item) => item.id)).toEqual(['Arzt', 'Ärzte', 'Werk 9', 'Werk 10', 'Zug'])
  })

  it('sorts by a second column where the first is equal', () => {
    const rows = rowsOf('agreements')
    const sorted = createSorter(rows, 'en')(rows, [
      { column: 'status', desc: false },
      { column: 'articles', desc: true },
    ])
    for (let at = 1; at < sorted.length; at += 1) {
      const [left, right] = [sorted[at - 1], sorted[at]]
      if (left?.key('status') !== right?.key('status')) continue
      expect(Number(left?.key('articles'))).toBeGreaterThanOrEqual(Number(right?.key('articles')))
    }
  })

  it('sorts by ranks that were worked out elsewhere until a text is missing among them', () => {
    const rows = rowsOf('companies')
    const texts = [...textKeys(rows, 'name')]
    const sort = [{ column: 'name', desc: false }]
    const book = createRankBook('de')
    const backwards = rankTexts(texts, 'de').map((rank) => texts.length - rank)
    book.put('name', texts, backwards)
    const usual = createSorter(rows, 'de')(rows, sort).map(({ id }) => id)
    expect(createSorter(rows, 'de', book)(rows, sort)[0]?.id).toBe(usual.at(-1))
    const more = [...rows, ...rowsOf('cities')]
    expect(book.knows('name', textKeys(more, 'name'))).toBe(false)
    expect(createSorter(more, 'de', book)(more, sort)).toEqual(createSorter(more, 'de')(more, sort))
  })

  it('gives agreements the languages and sites of the articles that report them', () => {
    const languages = reportedBy(records.articles, ({ lang }) => lang)
    const sites = reportedBy(records.articles, articleSite)
    const article = records.articles.find(({ agreementIds }) => agreementIds.length > 0)
    const id = article?.agreementIds[0] ?? ''
    expect(languages.get(id)).toContain(article?.lang)
    expect(languages.get('agreement:unknown')).toBeUndefined()
    const rows = buildRows('agreements', records, {
      language: 'original',
      nameOf: () => null,
      counts: countLinks(records),
      sitesOf: (each) => sites.get(each) ?? [],
    })
    const site = article ? articleSite(article) : ''
    expect(site).not.toBe('')
    const found = filterRows(rows, { query: '', facets: { site: [site] } })
    expect(found.map((row) => row.id)).toContain(id)
    expect(found.length).toBeLessThan(rows.length)
  })

  it('counts a record once for each agreement and article that names it', () => {
    const { agreements, articles } = countLinks({
      agreements: made.agreements.slice(0, 1).map((row) => ({ ...row, cityIds: ['c', 'c', 'd'] })),
      articles: records.articles.slice(0, 2).map((row) => ({
        ...row,
        agreementIds: ['a'],
        recordIds: ['c', 'a'],
      })),
    })
    expect([agreements.get('c'), agreements.get('d')]).toEqual([1, 1])
    expect([articles.get('a'), articles.get('c'), articles.get('x')]).toEqual([2, 2, undefined])
  })

  it('shows every row of every table without a filter', () => {
    for (const table of ['agreements', 'companies', 'cities', 'articles'] as const) {
      expect(filterRows(rowsOf(table), none)).toHaveLength(records[table].length)
    }
  })

  it('is the same for the same seed', () => {
    const sizes = { agreements: 5, companies: 5, cities: 5, articles: 5 }
    expect(makeCatalogue(sizes)).toEqual(makeCatalogue(sizes))
    expect(makeCatalogue({ ...sizes, seed: 2 })).not.toEqual(makeCatalogue(sizes))
  })
})

describe('keys of EDTF dates', () => {
  it.each([
    ['2024-06-20', 20240620, ['2024']],
    ['2022-07', 20220700, ['2022']],
    ['2023', 20230000, ['2023']],
    ['2023~', 20230000, ['2023']],
    ['2024-06-20?', 20240620, ['2024']],
    ['202X', 20200000, []],
    ['XXXX-05-18', undefined, []],
    ['2022-07/2024', 20220700, ['2022', '2023', '2024']],
    ['2022~/..', 20220000, ['2022']],
    ['../2024-03', 20240300, ['2024']],
  ])('%s', (edtf, key, years) => {
    expect(edtfSortKey(edtf)).toBe(key)
    expect(edtfYears(edtf)).toEqual(years)
  })
})
