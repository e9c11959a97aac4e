import { z } from 'zod'
import { foldForSearch, searchTextOf } from './search-fold'

/** The languages in which the gazetteer names places, in the order of the file. */
export const GAZETTEER_LANGUAGES = ['de', 'it', 'fr', 'es', 'en', 'zh'] as const
export type GazetteerLanguage = (typeof GAZETTEER_LANGUAGES)[number]

/** A place that can fill in a form. It is no record: nothing in an article is matched against it. */
export interface Place {
  geonamesId: number
  name: string
  /** ISO 3166-1 alpha-2. */
  country: string
  /** GeoNames code of the first administrative level. */
  admin1: string
  /** Inhabitants. */
  population: number
  /** WGS 84 degrees. */
  lat: number
  lon: number
  /** Names by language, the usual one first. */
  names: Partial<Record<GazetteerLanguage, string[]>>
  /** Every name folded for search, each between two newlines. */
  searchText: string
}

/** In the file a name is 0 where there is none, 1 where it is the place's own, else one text or several. */
const packedNameSchema = z.union([
  z.literal(0),
  z.literal(1),
  z.string().min(1),
  z.array(z.string().min(1)).min(1),
])

const packedPlaceSchema = z.tuple([
  z.number().int().positive(),
  z.string().min(1),
  z.string().length(2),
  z.string(),
  z.number().int().nonnegative(),
  z.number().min(-90).max(90),
  z.number().min(-180).max(180),
  z.array(packedNameSchema).max(GAZETTEER_LANGUAGES.length),
])

const gazetteerFileSchema = z.object({
  format: z.literal('pactlight-gazetteer'),
  version: z.literal(1),
  places: z.array(packedPlaceSchema),
})

/** Reads the packaged `gazetteer.json`. Throws a ZodError on anything else: the file is part of the build. */
export const parseGazetteer = (data: unknown): Place[] =>
  gazetteerFileSchema.parse(data).places.map(unpack)

const unpack = (packed: z.infer<typeof packedPlaceSchema>): Place => {
  const [geonamesId, name, country, admin1, population, lat, lon, packedNames] = packed
  const names: Place['names'] = {}
  for (const [index, language] of GAZETTEER_LANGUAGES.entries()) {
    const packedName = packedNames[index] ?? 0
    if (packedName !== 0) names[language] = packedName === 1 ? [name] : [packedName].flat()
  }
  const searchText = `\n${searchTextOf([name, ...Object.values(names).flat()])}\n`
  return { geonamesId, name, country, admin1, population, lat, lon, names, searchText }
}

/**
 * Places with a name in any language that is `query` or starts with it; case, accents and width do not count.
 * Whole names come before prefixes, larger places before smaller ones. An empty query finds nothing.
 */
export const findPlaces = (places: readonly Place[], query: string, limit: number): Place[] => {
  const folded = foldForSearch(query)
  if (folded === '') return []
  const byPopulation = (a: Place, b: Place) => b.population - a.population
  const found = places.filter((place) => place.searchText.includes(`\n${folded}`))
  const isWhole = (place: Place) => place.searchText.includes(`\n${folded}\n`)
  const whole = found.filter(isWhole).sort(byPopulation)
  const prefixed = found.filter((place) => !isWhole(place)).sort(byPopulation)
  return [...whole, ...prefixed].slice(0, limit)
}
