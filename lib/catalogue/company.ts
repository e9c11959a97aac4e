import { z } from 'zod'
import { aliasSchema } from './alias'
import { recordIdSchema, rowFields, webUrlSchema } from './row'

export const COMPANY_TYPES = [
  'company',
  'university',
  'public-body',
  'association',
  'initiative',
] as const

/** Any organisation that can be a party to an agreement. */
export const companySchema = z.object({
  ...rowFields,
  name: z.string().trim().min(1).max(300),
  type: z.enum(COMPANY_TYPES).default('company'),
  aliases: z.array(aliasSchema).max(500).default([]),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2).optional(),
  /** The organisation that owns this one. */
  parentId: recordIdSchema.optional(),
  /** The place this organisation acts for (a government and its city) or sits in. */
  cityId: recordIdSchema.optional(),
  website: webUrlSchema.optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  notes: z.string().max(20_000).default(''),
  tags: z.array(z.string().trim().min(1).max(80)).max(100).default([]),
})
export type Company = z.infer<typeof companySchema>
