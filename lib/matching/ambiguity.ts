import { countryNames } from './country-names'
import type { IndexedRecord } from './indexed-record'
import type { MatchRule } from './mention'
import type { Spot } from './spot'

/** What the article says without doubt: the records named by spans that mean one record only. */
export interface Surroundings {
  ids: ReadonlySet<string>
  /** Owners, places and seats of those records. */
  relatedIds: ReadonlySet<string>
  /** Mentions by country code. */
  countries: ReadonlyMap<string, number>
  /** Does the article call this country by name? Code as in a record. */
  namesCountry(code: string): boolean
}

const isRelated = (a: IndexedRecord, { ids, relatedIds }: Surroundings): boolean =>
  relatedIds.has(a.id) ||
  (a.parentId !== '' && ids.has(a.parentId)) ||
  (a.cityId !== '' && ids.has(a.cityId))

/** A record's own name outweighs an alias, an alias a generated form. */
const RULE_WEIGHT: Partial<Record<MatchRule, number>> = { name: 1, alias: 0.6 }
/** Of places with one name, the city is meant more often than the region around it. */
const TYPE_WEIGHT: Readonly<Record<string, number>> = { city: 0.3, country: 0.2, district: 0.1 }

const RELATED = 4
const ALREADY_NAMED = 3
const SAME_COUNTRY = 2
const COUNTRY_NAMED = 1.5

const score = (spot: Spot, around: Surroundings): number => {
  const { record } = spot
  if (record === null) return -1
  const shared = around.countries.get(record.country) ?? 0
  const total = [...around.countries.values()].reduce((sum, n) => sum + n, 0)
  return (
    (around.ids.has(record.id) ? ALREADY_NAMED : 0) +
    (isRelated(record, around) ? RELATED : 0) +
    (record.country !== '' && around.namesCountry(record.country) ? COUNTRY_NAMED : 0) +
    (total > 0 ? (SAME_COUNTRY * shared) / total : 0) +
    (RULE_WEIGHT[spot.hit.entry.rule] ?? 0.2) +
    (TYPE_WEIGHT[record.type] ?? 0)
  )
}

/** Spots of one span, best record first, one spot a record. Equals keep the catalogue's order. */
export const rankSpots = (
  group: readonly Spot[],
  around: Surroundings,
  chosen?: string,
): Spot[] => {
  const best = new Map<string, { spot: Spot; points: number }>()
  for (const spot of group) {
    const id = spot.record?.id ?? ''
    const points = id === chosen ? Number.POSITIVE_INFINITY : score(spot, around)
    const known = best.get(id)
    if (!known || points > known.points) best.set(id, { spot, points })
  }
  return [...best.values()].sort((a, b) => b.points - a.points).map(({ spot }) => spot)
}

/** Counts what single-meaning groups name. `text` is the article with its title. */
export const surroundingsOf = (
  groups: readonly (readonly Spot[])[],
  text: string,
): Surroundings => {
  const ids = new Set<string>()
  const relatedIds = new Set<string>()
  const countries = new Map<string, number>()
  for (const group of groups) {
    const records = new Set(group.map((spot) => spot.record?.id))
    const record = group[0]?.record
    if (records.size !== 1 || !record) continue
    ids.add(record.id)
    for (const id of [record.parentId, record.cityId]) if (id !== '') relatedIds.add(id)
    if (record.country !== '')
      countries.set(record.country, (countries.get(record.country) ?? 0) + 1)
  }
  return { ids, relatedIds, countries, namesCountry: countriesIn(text) }
}

/** Looks a country up in the text when an ambiguous name first asks for it. */
const countriesIn = (text: string): ((code: string) => boolean) => {
  const known = new Map<string, boolean>()
  return (code) => {
    const answer = known.get(code) ?? countryNames(code).some((name) => text.includes(name))
    known.set(code, answer)
    return answer
  }
}
