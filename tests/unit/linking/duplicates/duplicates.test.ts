import { describe, expect, it } from 'vitest'
import { namedCity, namedCompany } from '@/lib/catalogue/named-record'
import { newAgreement, newCity, newCompany } from '@/lib/catalogue/new-record'
import { duplicateAgreements } from '@/lib/linking/duplicates/duplicate-agreements'
import { type ArticleProbe, duplicateArticles } from '@/lib/linking/duplicates/duplicate-articles'
import { duplicateCities, duplicateCompanies } from '@/lib/linking/duplicates/duplicate-names'
import { textPrint } from '@/lib/linking/duplicates/text-print'
import { makeCatalogue } from '../../../support/make-catalogue'

type Fields = Parameters<typeof newCompany>[0]

/** The reasons for which two companies are one; empty where they are not. */
const companies = (a: Fields, b: Fields): string[] =>
  duplicateCompanies([newCompany(a), newCompany(b)])
    .flatMap(({ reasons }) => reasons.map(({ code }) => code))
    .sort()
const cities = (a: Parameters<typeof newCity>[0], b: Parameters<typeof newCity>[0]): string[] =>
  duplicateCities([newCity(a), newCity(b)]).flatMap(({ reasons }) =>
    reasons.map(({ code }) => code),
  )

describe('companies that may be one', () => {
  it('differ in their legal form, case, accents or script variant', () => {
    expect(companies({ name: 'Nordwerk AG' }, { name: 'Nordwerk GmbH' })).toEqual(['legal-form'])
    expect(companies({ name: 'Grünfeld' }, { name: 'GRUNFELD' })).toEqual(['same-name'])
    expect(companies({ name: '東江科技' }, { name: '东江科技有限公司' })).toEqual(['legal-form'])
  })

  it('are written in Chinese here and in pinyin there', () => {
    expect(companies({ name: '东江集团' }, { name: 'Dongjiang Jituan' })).toEqual(['pinyin'])
    expect(
      companies(
        { name: 'Lindner', aliases: [{ text: '林德纳', lang: 'zh' }] },
        { name: 'Lindena' },
      ),
    ).toEqual(['pinyin'])
  })

  it('sound alike across scripts only where something else speaks for it', () => {
    expect(companies({ name: 'Siemens' }, { name: '西门子' })).toEqual([])
    expect(
      companies(
        { name: 'Siemens', website: 'https://www.siemens.example/de' },
        { name: '西门子', website: 'https://siemens.example' },
      ),
    ).toEqual(['sound', 'website'])
  })

  it('share an alias, or a number of Wikidata', () => {
    const alias = { text: 'NWK', lang: 'de' }
    expect(companies({ name: 'Nordwerk', aliases: [alias] }, { name: 'NWK' })).toEqual([
      'same-name',
    ])
    expect(companies({ name: 'A', wikidata: 'Q1' }, { name: 'B', wikidata: 'Q1' })).toEqual([
      'wikidata',
    ])
  })

  it('are spelt one letter apart or with their words in another order', () => {
    expect(companies({ name: 'Thalmeier' }, { name: 'Thalmaier' })).toEqual(['spelling'])
    expect(companies({ name: 'University of Seefurt' }, { name: 'Seefurt University of' })).toEqual(
      ['words'],
    )
  })

  it('are not one where numbers, countries or ownership tell them apart', () => {
    expect(
      companies({ name: 'Nordwerk', wikidata: 'Q1' }, { name: 'Nordwerk', wikidata: 'Q2' }),
    ).toEqual([])
    expect(companies({ name: 'Harbour Fund 1' }, { name: 'Harbour Fund 2' })).toEqual([])
    expect(
      companies({ name: 'Nordwerk AG', country: 'DE' }, { name: 'Nordwerk', country: 'US' }),
    ).toEqual([])
    const owner = newCompany({ name: 'Nordwerk' })
    const owned = newCompany({ name: 'Nordwerk GmbH', parentId: owner.id })
    expect(duplicateCompanies([owner, owned])).toEqual([])
  })
})

describe('places that may be one', () => {
  it('have one number of GeoNames, whatever their names', () => {
    expect(cities({ name: '海岭', geonamesId: 7 }, { name: 'Hailing', geonamesId: 7 })).toContain(
      'geonames',
    )
    expect(cities({ name: 'Seefurt', geonamesId: 7 }, { name: 'Seefurt', geonamesId: 8 })).toEqual(
      [],
    )
  })

  it('differ in the word for their kind', () => {
    expect(cities({ name: '海岭市' }, { name: '海岭' })).toEqual(['legal-form'])
    expect(cities({ name: 'Stadt Seefurt' }, { name: 'Seefurt' })).toEqual(['legal-form'])
  })

  it('lie at one place, or far apart', () => {
    const here = { lat: 51.2, lon: 6.8 }
    expect(cities({ name: 'Seefurt', ...here }, { name: 'Seefurt', ...here })).toEqual([
      'near',
      'same-name',
    ])
    expect(cities({ name: 'Seefurt', ...here }, { name: 'Seefurt', lat: 48, lon: 11 })).toEqual([])
  })
})

describe('agreements that may be one', () => {
  const firm = newCompany({ name: 'Nordwerk' })
  const city = newCity({ name: 'Seefurt' })
  const other = newCity({ name: 'Grünau' })
  const records = new Map(
    [namedCompany(firm), namedCity(city), namedCity(other)].map((record) => [record.id, record]),
  )
  const deal = (edtf: string, place = city, extra = {}) =>
    newAgreement({
      title: `Deal ${edtf}`,
      type: 'mou',
      parties: [
        { recordId: firm.id, role: 'company' },
        { recordId: place.id, role: 'city' },
      ],
      signedOn: { edtf, basis: 'text' },
      ...extra,
    })

  it('have the same parties, type and a date that fits', () => {
    const [pair] = duplicateAgreements([deal('2024-06-20'), deal('2024-06')], records)
    expect(pair?.reasons.map(({ code }) => code)).toEqual(['parties', 'date', 'type'])
  })

  it('are two when years or parties differ, or the reader related them', () => {
    expect(duplicateAgreements([deal('2021-03-01'), deal('2024-06-20')], records)).toEqual([])
    expect(duplicateAgreements([deal('2024-06-20'), deal('2024-06-20', other)], records)).toEqual(
      [],
    )
    const [park, mill] = ['Port Park', 'Mill Park'].map((text) => [{ text, lang: 'en' }])
    expect(
      duplicateAgreements(
        [deal('2024', city, { aliases: park }), deal('2024', city, { aliases: mill })],
        records,
      ),
    ).toEqual([])
    const first = deal('2024-06-20')
    const second = deal('2024-06-21', city, { related: [{ id: first.id, relation: 'deepens' }] })
    expect(duplicateAgreements([first, second], records)).toEqual([])
  })
})

describe('articles that may be one', () => {
  const probe = (id: string, fields: Partial<ArticleProbe>): ArticleProbe => ({
    id,
    title: id,
    siteName: '',
    publishedAt: '',
    urlKeys: [],
    apartKeys: [],
    print: [],
    ...fields,
  })
  const sentences = [
    'The harbour company and the city signed a letter of intent on Monday.',
    'Both sides want to build a charging park for forty electric buses.',
    'The mayor expects that work on the site begins in spring next year.',
  ]

  it('share an address, unless the reader said it is another article', () => {
    const one = probe('a', { urlKeys: ['news.example/1'] })
    const two = probe('b', { urlKeys: ['news.example/1'] })
    expect(duplicateArticles([one, two])[0]?.reasons).toEqual([
      { code: 'address', value: 'news.example/1' },
    ])
    expect(duplicateArticles([one, { ...two, apartKeys: ['news.example/1'] }])).toEqual([])
  })

  it('have most sentences in common, wherever they stand', () => {
    const one = probe('a', { print: textPrint(sentences.join(' ')) })
    const two = probe('b', { print: textPrint(sentences.toReversed().join('\n')) })
    const three = probe('c', {
      print: textPrint(`${sentences[0]} It was the only sentence left over of that whole text.`),
    })
    expect(duplicateArticles([one, two, three]).map(({ ids }) => ids)).toEqual([['a', 'b']])
  })

  it('have one headline on one site, but not a column of another day', () => {
    const column = { title: 'Notes from the harbour', siteName: 'Quayside Post' }
    const one = probe('a', { ...column, publishedAt: '2024-01-01' })
    expect(
      duplicateArticles([one, probe('b', { ...column, publishedAt: '2024-01-01' })]),
    ).toHaveLength(1)
    expect(duplicateArticles([one, probe('b', { ...column, publishedAt: '2024-01-08' })])).toEqual(
      [],
    )
  })
})

describe('a large catalogue', () => {
  it('is compared by keys: a thousandfold fewer comparisons than pairs, and a planted one is found', () => {
    const made = makeCatalogue({ agreements: 10, companies: 5000, cities: 5000, articles: 0 })
    const first = made.companies.find(({ name }) => /GmbH$/.test(name))
    if (!first) throw new Error('no company')
    const twin = newCompany({
      name: first.name.replace('GmbH', 'AG'),
      country: first.country,
      type: first.type,
    })
    const pairs = duplicateCompanies([...made.companies, twin])
    expect(pairs.some(({ ids }) => ids.includes(twin.id) && ids.includes(first.id))).toBe(true)
    expect(duplicateCities(made.cities).length).toBeLessThan(5000)
  })
})
