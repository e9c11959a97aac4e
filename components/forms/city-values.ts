import { z } from 'zod'
import { CITY_TYPES, type City, citySchema } from '@/lib/catalogue/city'
import { aliasValueSchema, aliasValues, toAliases } from './alias-values'
import { parseNumber } from './parse-number'
import { recordRefSchema } from './record-ref'

/** A place as its form holds it. Coordinates are text in the reader's own notation. */
export const cityValuesSchema = z.object({
  name: z.string(),
  type: z.enum(CITY_TYPES),
  aliases: z.array(aliasValueSchema),
  country: z.string(),
  parent: recordRefSchema.nullable(),
  admin1: z.string(),
  lat: z.string(),
  lon: z.string(),
  geonamesId: z.number().nullable(),
  notes: z.string(),
  tags: z.array(z.string()),
})
export type CityValues = z.infer<typeof cityValuesSchema>

const EMPTY: CityValues = {
  name: '',
  type: 'city',
  aliases: [],
  country: '',
  parent: null,
  admin1: '',
  lat: '',
  lon: '',
  geonamesId: null,
  notes: '',
  tags: [],
}

export const cityValues = (
  row: City | undefined,
  prefill: Partial<CityValues> = {},
): CityValues => {
  if (!row) return { ...EMPTY, ...prefill }
  return {
    name: row.name,
    type: row.type,
    aliases: aliasValues(row.aliases),
    country: row.country ?? '',
    parent: row.parentId ? { recordId: row.parentId, kind: 'city', name: '' } : null,
    admin1: row.admin1 ?? '',
    lat: row.lat === undefined ? '' : String(row.lat),
    lon: row.lon === undefined ? '' : String(row.lon),
    geonamesId: row.geonamesId ?? null,
    notes: row.notes,
    tags: row.tags,
    ...prefill,
  }
}

/** Undefined for an empty field; NaN, which no schema takes, for one that is no number. */
const degrees = (text: string): number | undefined =>
  text.trim() === '' ? undefined : (parseNumber(text) ?? Number.NaN)

const { name, type, aliases, country, parentId, admin1, lat, lon, geonamesId, notes, tags } =
  citySchema.shape

const fieldsSchema = z.object({
  name,
  type,
  aliases,
  country,
  parentId,
  admin1,
  lat,
  lon,
  geonamesId,
  notes,
  tags,
})

/** Checks the form and gives the fields of a row; an emptied field comes out as undefined. */
export const cityFieldsSchema = cityValuesSchema
  .transform(
    (values): z.input<typeof fieldsSchema> => ({
      name: values.name,
      type: values.type,
      aliases: toAliases(values.aliases),
      country: values.country || undefined,
      parentId: values.parent?.recordId || undefined,
      admin1: values.admin1.trim() || undefined,
      lat: degrees(values.lat),
      lon: degrees(values.lon),
      geonamesId: values.geonamesId ?? undefined,
      notes: values.notes,
      tags: values.tags,
    }),
  )
  .pipe(fieldsSchema)
