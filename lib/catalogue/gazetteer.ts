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
type PackedName = 0 | 1 | string | string[]
type PackedPlace = [
  geonamesId: number,
  name: string,
  country: string,
  admin1: string,
  population: number,
  lat: number,
  lon: number,
  names: PackedName[],
]

/** The rows are not looked into: the file is part of the build, a test has checked it, and 14,572 checks cost 0.2 s. */
const gazetteerFileSchema = z.object({
  format: z.literal('pactlight-gazetteer'),
  version: z.literal(1),
  places: z.custom<PackedPlace[]>(Array.isArray),
})

/** Reads the packaged `gazetteer.json`. Throws a ZodError on a file of another format. */
export const parseGazetteer = (data: unknown): Place[] =>
  gazetteerFileSchema.parse(data).places.map(unpack)

const unpack = (packed: PackedPlace): Place => {
  const [geonamesId, name, country, admin1, population, lat, lon, packedNames] = packed
  const names: Place['names'] = {}
  for (const [index, language] of GAZETTEER_LANGUAGES.entries()) {
    const packedName = packedNames[index] ?? 0
    if (packedName !== 0) names[language] = packedName === 1 ? [name] : [packedName].flat()
  }
  const different = new Set([name, ...Object.values(names).flat()])
  const searchText = `\n${searchTextOf(different)}\n`
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
