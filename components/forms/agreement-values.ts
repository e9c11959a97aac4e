import { z } from 'zod'
import {
  AGREEMENT_STATUSES,
  AGREEMENT_TYPES,
  type Agreement,
  type AgreementDate,
  AMOUNT_QUALIFIERS,
  DATE_BASES,
  PARTY_ROLES,
} from '@/lib/catalogue/agreement'
import { aliasValueSchema, aliasValues } from './alias-values'
import { recordRefSchema } from './record-ref'

const dateValueSchema = z.object({
  /** What stands in the field. */
  text: z.string(),
  /** The EDTF date that `basis` and `surface` speak of; once the reader changes the field, they no longer hold. */
  from: z.string(),
  basis: z.enum(DATE_BASES),
  surface: z.string(),
})
export type DateValue = z.infer<typeof dateValueSchema>

export const amountValueSchema = z.object({
  value: z.string(),
  currency: z.string(),
  period: z.enum(['', 'year', 'month', 'total']),
  qualifier: z.enum(['', ...AMOUNT_QUALIFIERS]),
})
export type AmountValue = z.infer<typeof amountValueSchema>

export const personValueSchema = z.object({
  name: z.string(),
  role: z.enum(['signatory', 'witness']),
  /** `refKey` of a party, or empty. */
  onBehalfOf: z.string(),
})
export type PersonValue = z.infer<typeof personValueSchema>

const partyValueSchema = z.object({ ref: recordRefSchema, role: z.enum(PARTY_ROLES) })
export type PartyValue = z.infer<typeof partyValueSchema>

export const relatedValueSchema = z.object({
  ref: recordRefSchema,
  relation: z.enum(['deepens', 'replaces', 'part-of']),
})
export type RelatedValue = z.infer<typeof relatedValueSchema>

/** An agreement as its form holds it. */
export const agreementValuesSchema = z.object({
  title: z.string(),
  type: z.enum(AGREEMENT_TYPES),
  status: z.enum(AGREEMENT_STATUSES),
  parties: z.array(partyValueSchema),
  places: z.array(recordRefSchema),
  venue: recordRefSchema.nullable(),
  signedOn: dateValueSchema,
  announcedOn: dateValueSchema,
  effectiveFrom: dateValueSchema,
  endsOn: dateValueSchema,
  amounts: z.array(amountValueSchema),
  topics: z.array(z.string()),
  people: z.array(personValueSchema),
  related: z.array(relatedValueSchema),
  aliases: z.array(aliasValueSchema),
  notes: z.string(),
  tags: z.array(z.string()),
})
export type AgreementValues = z.infer<typeof agreementValuesSchema>

export const dateValue = (date: AgreementDate | undefined): DateValue => ({
  text: date?.edtf ?? '',
  from: date?.edtf ?? '',
  basis: date?.basis ?? 'reader',
  surface: date?.surface ?? '',
})

const EMPTY: AgreementValues = {
  title: '',
  type: 'cooperation-agreement',
  status: 'reported',
  parties: [],
  places: [],
  venue: null,
  signedOn: dateValue(undefined),
  announcedOn: dateValue(undefined),
  effectiveFrom: dateValue(undefined),
  endsOn: dateValue(undefined),
  amounts: [],
  topics: [],
  people: [],
  related: [],
  aliases: [],
  notes: '',
  tags: [],
}

/** A record's kind as its id tells it; ids of both seeds and readers' rows begin with it. */
const kindOfId = (id: string) => (id.startsWith('city:') ? 'city' : 'company')

export const agreementValues = (
  row: Agreement | undefined,
  prefill: Partial<AgreementValues> = {},
): AgreementValues => {
  if (!row) return { ...EMPTY, ...prefill }
  return {
    title: row.title,
    type: row.type,
    status: row.status,
    parties: row.parties.map(({ recordId, role }) => ({
      ref: { recordId, kind: kindOfId(recordId), name: '' },
      role,
    })),
    places: row.cityIds.map((recordId) => ({ recordId, kind: 'city' as const, name: '' })),
    venue: row.venueCityId ? { recordId: row.venueCityId, kind: 'city', name: '' } : null,
    signedOn: dateValue(row.signedOn),
    announcedOn: dateValue(row.announcedOn),
    effectiveFrom: dateValue(row.effectiveFrom),
    endsOn: dateValue(row.endsOn),
    amounts: row.amounts.map(
      ({ value, currency, period, qualifier }): AmountValue => ({
        value: String(value),
        currency,
        period: period ?? '',
        qualifier: qualifier ?? '',
      }),
    ),
    topics: row.topics,
    people: row.signatories.map(({ name, role, onBehalfOf = '' }) => ({ name, role, onBehalfOf })),
    related: row.related.map(({ id, relation }) => ({
      ref: { recordId: id, kind: 'agreement' as const, name: '' },
      relation,
    })),
    aliases: aliasValues(row.aliases),
    notes: row.notes,
    tags: row.tags,
    ...prefill,
  }
}
