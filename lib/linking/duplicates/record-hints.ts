import { CITY_TYPES, type City } from '@/lib/catalogue/city'
import type { Company } from '@/lib/catalogue/company'
import type { Hint } from './compare-names'

/** What two records say besides their names. A `factor` of 0 rules the pair out. */
export interface RecordHints {
  hints: Hint[]
  factor: number
}

const KM_PER_DEGREE = 111.2
/** Two gazetteers place one city's centre up to this far apart. */
const NEAR_KM = 10
/** Farther apart than this, two places of one name are two places. */
const FAR_KM = 60

/** The host of an organisation's website without `www`; undefined without one. */
export const websiteHost = (row: Company | City): string | undefined => {
  if (!('website' in row) || row.website === undefined) return undefined
  return URL.parse(row.website)?.hostname.replace(/^www\./, '')
}

const distanceKm = (a: City, b: City): number | undefined => {
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined)
    return undefined
  const north = (a.lat - b.lat) * KM_PER_DEGREE
  const turn = Math.abs(a.lon - b.lon)
  const east =
    Math.min(turn, 360 - turn) * KM_PER_DEGREE * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180)
  return Math.hypot(north, east)
}

const differ = (a: unknown, b: unknown): boolean => a !== undefined && b !== undefined && a !== b
const agree = (a: unknown, b: unknown): boolean => a !== undefined && a === b

const cityHints = (a: City, b: City): RecordHints => {
  // A gazetteer's number says it, whatever the names are; two numbers are two places.
  if (differ(a.geonamesId, b.geonamesId)) return NEVER
  const hints: Hint[] = []
  if (a.geonamesId !== undefined && agree(a.geonamesId, b.geonamesId))
    hints.push({ score: 0.95, reason: { code: 'geonames', value: String(a.geonamesId) } })
  const km = distanceKm(a, b)
  let factor = a.type === b.type ? 1 : 0.6
  if (km !== undefined && km <= NEAR_KM) hints.push({ score: 0.3, reason: { code: 'near' } })
  if (km !== undefined && km > FAR_KM) factor *= 0.4
  if (differ(a.admin1, b.admin1)) factor *= 0.6
  return { hints, factor }
}

const companyHints = (a: Company, b: Company): RecordHints => {
  if (differ(a.wikidata, b.wikidata)) return NEVER
  const hints: Hint[] = []
  if (a.wikidata !== undefined && agree(a.wikidata, b.wikidata))
    hints.push({ score: 0.95, reason: { code: 'wikidata', value: a.wikidata } })
  const host = websiteHost(a)
  if (host && agree(host, websiteHost(b)))
    hints.push({ score: 0.5, reason: { code: 'website', value: host } })
  if (agree(a.cityId, b.cityId)) hints.push({ score: 0.2, reason: { code: 'seat' } })
  return { hints, factor: a.type === b.type ? 1 : 0.7 }
}

/** Numbers, addresses and places of two records of one table. A record and what it belongs to are never one. */
export const placeHints = (a: Company | City, b: Company | City): RecordHints => {
  if (a.parentId === b.id || b.parentId === a.id) return NEVER
  const both =
    isCity(a) && isCity(b) ? cityHints(a, b) : isCity(a) || isCity(b) ? NEVER : companyHints(a, b)
  return differ(a.country, b.country) ? { ...both, factor: both.factor * 0.6 } : both
}

const NEVER: RecordHints = { hints: [], factor: 0 }
const CITY_KINDS: ReadonlySet<string> = new Set(CITY_TYPES)
const isCity = (row: Company | City): row is City => CITY_KINDS.has(row.type)
