import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Agreement, agreementSchema } from '@/lib/catalogue/agreement'
import { namedAgreement } from '@/lib/catalogue/named-record'
import type { NamedRecord } from '@/lib/matching/named-record'

const aliasSchema = z.object({
  text: z.string(),
  lang: z.string().optional().catch(undefined),
  match: z.enum(['fold', 'exact', 'never']).optional().catch(undefined),
})

/** `id`, `name` and `aliases` are enough; any other field that cannot be read is left out. */
const recordSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(aliasSchema).default([]),
  type: z.string().optional().catch(undefined),
  country: z.string().optional().catch(undefined),
  parentId: z.string().optional().catch(undefined),
  cityId: z.string().optional().catch(undefined),
})

const fileSchema = z.object({
  format: z.literal('pactlight-catalogue'),
  companies: z.array(z.unknown()).default([]),
  cities: z.array(z.unknown()).default([]),
  agreements: z.array(z.unknown()).default([]),
})

/** What a catalogue file holds for reading articles. */
export interface EvalCatalogue {
  records: NamedRecord[]
  agreements: Agreement[]
  /** Rows that could not be read. */
  skipped: number
}

const EPOCH = '1970-01-01T00:00:00.000Z'

const namedRecord = (kind: 'company' | 'city', row: unknown): NamedRecord | null => {
  const parsed = recordSchema.safeParse(row)
  if (!parsed.success) return null
  const { id, name, aliases, ...rest } = parsed.data
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  const texts = aliases.map(({ text, lang, match }) => ({
    text,
    ...(lang === undefined ? {} : { lang }),
    ...(match === undefined ? {} : { match }),
  }))
  return { id, kind, name, aliases: texts, ...known }
}

const agreement = (row: unknown): Agreement | null => {
  const times = { createdAt: EPOCH, updatedAt: EPOCH, rev: 0 }
  const parsed = agreementSchema.safeParse({ ...times, ...(row as object) })
  return parsed.success ? parsed.data : null
}

const isPresent = <T>(value: T | null): value is T => value !== null

/** Reads a catalogue file of the exchange format. Throws when the file is none: there is nothing to measure then. */
export const readCatalogueFile = (path: string): EvalCatalogue => {
  const file = fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  const companies = file.companies.map((row) => namedRecord('company', row))
  const cities = file.cities.map((row) => namedRecord('city', row))
  const agreements = file.agreements.map(agreement)
  const records = [...companies, ...cities].filter(isPresent)
  const readable = agreements.filter(isPresent)
  const named = readable.filter((a) => a.aliases.length > 0).map(namedAgreement)
  const total = file.companies.length + file.cities.length + file.agreements.length
  return {
    records: [...records, ...named],
    agreements: readable,
    skipped: total - records.length - readable.length,
  }
}
