import { z } from 'zod'
import { agreementSchema } from './agreement'
import { citySchema } from './city'
import { companySchema } from './company'
import { evidenceSchema } from './evidence'
import { instantSchema } from './row'
import { savedArticleSchema } from './saved-article'

/** What the loader sets on a seed row; a seed file must not carry it. */
const SET_AT_LOAD = {
  createdAt: true,
  updatedAt: true,
  rev: true,
  deletedAt: true,
  seedVersion: true,
} as const

/**
 * The shipped seed catalogue: the lossless catalogue format (version 1) plus `seedVersion`, with rows that have no
 * history yet. Unknown fields are errors, so a misspelt one cannot be dropped in silence.
 */
export const seedFileSchema = z.strictObject({
  format: z.literal('pactlight-catalogue'),
  version: z.literal(1),
  /** Grows by one with each published change of the seeds. */
  seedVersion: z.number().int().positive(),
  /** When this version was made; the time on rows that it adds. */
  releasedAt: instantSchema,
  companies: z.array(companySchema.omit(SET_AT_LOAD).strict()),
  cities: z.array(citySchema.omit(SET_AT_LOAD).strict()),
  agreements: z.array(agreementSchema.omit(SET_AT_LOAD).strict()),
  articles: z.array(savedArticleSchema.omit({ ...SET_AT_LOAD, savedAt: true }).strict()),
  evidence: z.array(evidenceSchema.omit(SET_AT_LOAD).strict()),
})
export type SeedFile = z.infer<typeof seedFileSchema>
