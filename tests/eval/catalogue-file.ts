import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { agreementSchema } from '@/lib/catalogue/agreement'
import { CITY_TYPES } from '@/lib/catalogue/city'
import { COMPANY_TYPES } from '@/lib/catalogue/company'
import type { NamedRecord } from '@/lib/matching/named-record'
import type { CatalogueSource } from '@/lib/reading/catalogue-source'
import {
  agreementAsNamed,
  cityAsNamed,
  companyAsNamed,
  memorySource,
} from '@/lib/reading/memory-source'

const aliasSchema = z.object({
  text: z.string(),
  lang: z.string().optional().catch(undefined),
  match: z.enum(['fold', 'exact', 'never']).optional().catch(undefined),
})

/** `id`, `name` and `aliases` are enough; any other field that cannot be read is left out. */
const common = {
  id: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(aliasSchema).default([]),
  country: z.string().optional().catch(undefined),
  parentId: z.string().optional().catch(undefined),
}
const companySchema = z.object({
  ...common,
  type: z.enum(COMPANY_TYPES).optional().catch(undefined),
  cityId: z.string().optional().catch(undefined),
})
const citySchema = z.object({ ...common, type: z.enum(CITY_TYPES).optional().catch(undefined) })

const fileSchema = z.object({
  format: z.literal('pactlight-catalogue'),
  companies: z.array(z.unknown()).default([]),
  cities: z.array(z.unknown()).default([]),
  agreements: z.array(z.unknown()).default([]),
})

/** What a catalogue file holds for reading articles. */
export interface EvalCatalogue {
  records: NamedRecord[]
  source: CatalogueSource
  /** Rows that could not be read. */
  skipped: number
}

/** A row without the fields that are undefined. */
const present = <T extends object>(row: T) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

const readable = <T extends object>(schema: z.ZodType<T>, rows: readonly unknown[]) =>
  rows.flatMap((row) => {
    const parsed = schema.safeParse(row)
    return parsed.success ? [present(parsed.data)] : []
  })

const EPOCH = '1970-01-01T00:00:00.000Z'

const withHistory = (row: unknown): unknown =>
  typeof row === 'object' ? { createdAt: EPOCH, updatedAt: EPOCH, rev: 0, ...row } : row

/** Reads a catalogue file of the exchange format. Throws when the file is none: there is nothing to measure then. */
export const readCatalogueFile = (path: string): EvalCatalogue => {
  const file = fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  const companies = readable(companySchema, file.companies)
  const cities = readable(citySchema, file.cities)
  const agreements = readable(agreementSchema, file.agreements.map(withHistory))
  const named = agreements.filter(({ aliases }) => aliases.length > 0).map(agreementAsNamed)
  const total = file.companies.length + file.cities.length + file.agreements.length
  return {
    records: [...companies.map(companyAsNamed), ...cities.map(cityAsNamed), ...named],
    source: memorySource({ companies, cities, agreements }),
    skipped: total - companies.length - cities.length - agreements.length,
  }
}
