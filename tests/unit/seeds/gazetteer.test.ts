import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findPlaces, parseGazetteer } from '@/lib/catalogue/gazetteer'

const file = new URL('../../../seeds/gazetteer.json', import.meta.url)
const places = parseGazetteer(JSON.parse(readFileSync(file, 'utf8')))
const first = (query: string) => findPlaces(places, query, 1)[0]

describe('gazetteer', () => {
  it('keeps every place once', () => {
    expect(places).toHaveLength(14_572)
    expect(new Set(places.map((place) => place.geonamesId)).size).toBe(14_572)
  })

  it('unpacks own names, other names, several names and missing ones', () => {
    const [place] = parseGazetteer({
      format: 'pactlight-gazetteer',
      version: 1,
      places: [[7, 'Alba', 'IT', '12', 30_000, 44.7, 8, [0, 1, 'Albe', ['Alba', 'Alba Pompeia']]]],
    })
    expect(place).toMatchObject({
      geonamesId: 7,
      country: 'IT',
      lat: 44.7,
      lon: 8,
      names: { it: ['Alba'], fr: ['Albe'], es: ['Alba', 'Alba Pompeia'] },
    })
    expect(place?.names).not.toHaveProperty('de')
    expect(place?.names).not.toHaveProperty('zh')
  })

  it('refuses a file of another format', () => {
    expect(() =>
      parseGazetteer({ format: 'pactlight-gazetteer', version: 2, places: [] }),
    ).toThrow()
  })
})

describe('findPlaces', () => {
  it.each([
    ['Parigi', 'Paris'],
    ['  münchen ', 'Munich'],
    ['MUNCHEN', 'Munich'],
    ['Dusseldorf', 'Düsseldorf'],
    ['Duesseldorf', 'Düsseldorf'],
    ['杜塞尔多夫', 'Düsseldorf'],
    ['重庆', 'Chongqing'],
    ['Nanchino', 'Nanjing'],
  ])('finds %s as %s', (query, name) => {
    expect(first(query)?.name).toBe(name)
  })

  it('puts whole names before longer ones and large places first', () => {
    const found = findPlaces(places, 'essen', 20)
    expect(found[0]?.name).toBe('Essen')
    const york = findPlaces(places, 'new', 50).map((place) => place.population)
    expect(york).toEqual([...york].sort((a, b) => b - a))
  })

  it('looks at the start of names only', () => {
    for (const place of findPlaces(places, 'dorf', 50)) expect(place.searchText).toContain('\ndorf')
  })

  it('returns at most what was asked for, and nothing for nothing', () => {
    expect(findPlaces(places, 'san', 7)).toHaveLength(7)
    expect(findPlaces(places, ' ', 7)).toEqual([])
    expect(findPlaces(places, '\n', 7)).toEqual([])
  })
})
