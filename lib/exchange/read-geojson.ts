import { z } from 'zod'
import { CITY_TYPES } from '@/lib/catalogue/city'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { ImportPlan } from './import-plan'
import { parseJson } from './parse-json'
import { type ForeignRow, type PlanOptions, planRows } from './plan-rows'

const featureSchema = z.object({
  type: z.literal('Feature'),
  id: z.union([z.string(), z.number()]).optional(),
  geometry: z
    .object({ type: z.literal('Point'), coordinates: z.array(z.number()).min(2) })
    .nullish(),
  properties: z.record(z.string(), z.unknown()).nullish(),
})
const collectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
})

/** Whether parsed JSON says that it is GeoJSON. */
export const isGeoJson = (value: unknown): boolean =>
  collectionSchema.safeParse(value).success || featureSchema.safeParse(value).success

/** Names of properties as atlases and OpenStreetMap's tools write them, in the order of trust. */
const NAME_KEYS = ['name', 'NAME', 'Name', 'title', 'label']
const COUNTRY_KEYS = ['country', 'country_code', 'countryCode', 'iso_a2', 'ISO_A2', 'cc']

/** Reads places from GeoJSON: points with a name. Errors: `too-large`, `too-deep`, `bad-input` for other JSON. */
export const readGeoJson = (text: string, options: PlanOptions): Result<ImportPlan> => {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const root = parsed.value
  const collection = collectionSchema.safeParse(root)
  const features = collection.success ? collection.data.features : [root]
  if (!collection.success && !featureSchema.safeParse(root).success) return fail('bad-input')
  return ok(planRows('cities', features.map(placeOf), options))
}

const placeOf = (value: unknown): ForeignRow => {
  const parsed = featureSchema.safeParse(value)
  if (!parsed.success) return { problem: { field: parsed.error.issues[0]?.path.join('.') ?? '' } }
  const { id, geometry } = parsed.data
  const properties = parsed.data.properties ?? {}
  const [lon, lat] = geometry?.coordinates ?? []
  const country = firstText(properties, COUNTRY_KEYS)
  const { type, admin1, geonamesId, aliases, tags } = properties
  return {
    raw: {
      id: String(id ?? '').startsWith('city:') ? id : undefined,
      name: firstText(properties, NAME_KEYS),
      type: CITY_TYPES.find((known) => known === type),
      country: country?.length === 2 ? country.toUpperCase() : undefined,
      admin1,
      geonamesId,
      aliases: aliases ?? namesByLanguage(properties),
      tags,
      lat,
      lon,
    },
  }
}

const firstText = (properties: Record<string, unknown>, keys: string[]): string | undefined => {
  for (const key of keys) {
    const value = properties[key]
    if (typeof value === 'string' && value !== '') return value
  }
  return undefined
}

/** `name:de` and `name_de`, as OpenStreetMap and Natural Earth write names by language. */
const namesByLanguage = (properties: Record<string, unknown>) =>
  Object.entries(properties).flatMap(([key, value]) => {
    const lang = /^name[:_]([a-z]{2}(?:-[A-Za-z]{2,4})?)$/i.exec(key)?.[1]?.toLowerCase()
    return lang && typeof value === 'string' && value !== '' ? [{ text: value, lang }] : []
  })
