import { z } from 'zod'
import { aliasSchema } from './alias'
import { recordIdSchema, rowFields } from './row'

export const CITY_TYPES = ['city', 'district', 'region', 'country'] as const

/** Any place an agreement can concern. */
export const citySchema = z.object({
  ...rowFields,
  name: z.string().trim().min(1).max(300),
  type: z.enum(CITY_TYPES).default('city'),
  aliases: z.array(aliasSchema).max(500).default([]),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2).optional(),
  /** The place this one lies in (a district's city, a city's region). */
  parentId: recordIdSchema.optional(),
  admin1: z.string().max(80).optional(),
  /** WGS 84 degrees. */
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  geonamesId: z.number().int().positive().optional(),
  notes: z.string().max(20_000).default(''),
  tags: z.array(z.string().trim().min(1).max(80)).max(100).default([]),
})
export type City = z.infer<typeof citySchema>
