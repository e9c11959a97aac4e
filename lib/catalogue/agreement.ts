import { z } from 'zod'
import { aliasSchema } from './alias'
import { recordIdSchema, rowFields } from './row'

export const AGREEMENT_TYPES = [
  'mou',
  'framework-agreement',
  'cooperation-agreement',
  'strategic-cooperation',
  'partnership',
  'sponsorship',
  'membership',
  'innovation-centre',
  'research-cooperation',
  'joint-venture',
  'investment',
  'supply',
  'twinning',
  'other',
] as const
export type AgreementType = (typeof AGREEMENT_TYPES)[number]

export const AGREEMENT_STATUSES = [
  'signed',
  'announced',
  'planned',
  'in-operation',
  'reported',
  'ended',
] as const
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number]

/** Where a date comes from. The clock is never a source. */
export const DATE_BASES = ['text', 'dateline', 'page-date', 'article-year', 'reader'] as const
export type DateBasis = (typeof DATE_BASES)[number]

const EDTF_DAY =
  '(?:\\d{4}|XXXX|\\d{3}X)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX))?)?[~?%]?'

/**
 * EDTF (ISO 8601-2, level 1) as far as dates of agreements need it: `2024-06-20`, `2022-07`, `2023`, `XXXX-05-18`, with
 * `~ ? %`, and intervals of them, open with `..`. Whether the day exists (30 February) is for the form to say: the library
 * that knows takes 0.2 ms a date, too long for every row of a table or an import.
 */
export const edtfSchema = z
  .string()
  .max(40)
  .regex(new RegExp(`^(?:${EDTF_DAY}(?:/(?:${EDTF_DAY}|\\.\\.))?|\\.\\./${EDTF_DAY})$`), 'edtf')

export const agreementDateSchema = z.object({
  edtf: edtfSchema,
  /** The words that say it, as they stand in the article. */
  surface: z.string().max(200).optional(),
  basis: z.enum(DATE_BASES),
})
export type AgreementDate = z.infer<typeof agreementDateSchema>

export const PARTY_ROLES = [
  'company',
  'city',
  'university',
  'public-body',
  'initiative',
  'beneficiary',
  'partner',
] as const

export const partySchema = z.object({
  recordId: recordIdSchema,
  role: z.enum(PARTY_ROLES),
})
export type Party = z.infer<typeof partySchema>

export const AMOUNT_QUALIFIERS = ['exactly', 'about', 'more-than', 'up-to', 'at-least'] as const

export const amountSchema = z.object({
  value: z.number().positive(),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  period: z.enum(['year', 'month', 'total']).optional(),
  qualifier: z.enum(AMOUNT_QUALIFIERS).optional(),
})
export type Amount = z.infer<typeof amountSchema>

export const signatorySchema = z.object({
  name: z.string().trim().min(1).max(200),
  role: z.enum(['signatory', 'witness']),
  /** The party's record this person acts for. */
  onBehalfOf: recordIdSchema.optional(),
})
export type Signatory = z.infer<typeof signatorySchema>

export const agreementSchema = z.object({
  ...rowFields,
  title: z.string().trim().min(1).max(500),
  type: z.enum(AGREEMENT_TYPES).default('other'),
  status: z.enum(AGREEMENT_STATUSES).default('reported'),
  /** Names an article may call it by (a project's or centre's name). */
  aliases: z.array(aliasSchema).max(100).default([]),
  parties: z.array(partySchema).max(100).default([]),
  /** Places where it takes effect. */
  cityIds: z.array(recordIdSchema).max(100).default([]),
  /** Where it was signed, if told apart from where it takes effect. */
  venueCityId: recordIdSchema.optional(),
  signedOn: agreementDateSchema.optional(),
  announcedOn: agreementDateSchema.optional(),
  effectiveFrom: agreementDateSchema.optional(),
  endsOn: agreementDateSchema.optional(),
  amounts: z.array(amountSchema).max(50).default([]),
  topics: z.array(z.string().trim().min(1).max(80)).max(100).default([]),
  signatories: z.array(signatorySchema).max(100).default([]),
  related: z
    .array(z.object({ id: recordIdSchema, relation: z.enum(['deepens', 'replaces', 'part-of']) }))
    .max(100)
    .default([]),
  notes: z.string().max(20_000).default(''),
  tags: z.array(z.string().trim().min(1).max(80)).max(100).default([]),
})
export type Agreement = z.infer<typeof agreementSchema>
