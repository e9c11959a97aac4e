import type { Place } from '@/lib/catalogue/gazetteer'

/** A place that is not (yet) in the catalogue. */
export interface GazetteerPlace {
  geonamesId: number
  /** The place's own name. */
  name: string
  /** ISO 3166-1 alpha-2. */
  country: string
  population: number
}

/** Looks places up by name; they only fill in drafts and are never painted. */
export interface Gazetteer {
  /** The largest place of that name in any of the six languages, with at least so many inhabitants (30,000). */
  find(name: string, smallest?: number): GazetteerPlace | null
}

/** Places below this many inhabitants share their names with too many people and things. */
const SMALLEST = 30_000

/** Makes the packaged gazetteer searchable by name; the larger of two places with one name wins. */
export const gazetteerOf = (places: readonly Place[]): Gazetteer => {
  const byName = new Map<string, GazetteerPlace>()
  for (const { geonamesId, name, country, population, names } of places) {
    const place = { geonamesId, name, country, population }
    for (const each of [name, ...Object.values(names).flat()]) {
      const known = byName.get(each)
      if (!known || known.population < population) byName.set(each, place)
    }
  }
  return {
    find: (name, smallest = SMALLEST) => {
      const place = byName.get(name)
      return place && place.population >= smallest ? place : null
    },
  }
}
