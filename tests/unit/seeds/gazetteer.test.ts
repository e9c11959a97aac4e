import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findPlaces, GAZETTEER_LANGUAGES, parseGazetteer } from '@/lib/catalogue/gazetteer'

const file = new URL('../../../seeds/gazetteer.json', import.meta.url)
const raw: unknown = JSON.parse(readFileSync(file, 'utf8'))
const places = parseGazetteer(raw)
const first = (query: string) => findPlaces(places, query, 1)[0]

/** The whole file, which the reader of it takes on trust. */
const fileSchema = z.strictObject({
  format: z.literal('pactlight-gazetteer'),
  version: z.literal(1),
  attribution: z.string().includes('GeoNames'),
  languages: z.tuple([]).rest(z.enum(GAZETTEER_LANGUAGES)),
  places: z.array(
    z.tuple([
      z.number().int().positive(),
      z.string().min(1),
      z.string().regex(/^[A-Z]{2}$/),
      z.string(),
      z.number().int().nonnegative(),
      z.number().min(-90).max(90),
      z.number().min(-180).max(180),
      z
        .array(
          z.union([
            z.literal(0),
            z.literal(1),
            z.string().min(1),
            z.array(z.string().min(1)).min(2),
          ]),
        )
        .max(GAZETTEER_LANGUAGES.length),
    ]),
  ),
})

describe('gazetteer', () => {
  it('has rows of the right shape in the order of its languages', () => {
    expect(fileSchema.parse(raw).languages).toEqual([...GAZETTEER_LANGUAGES])
  })

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
