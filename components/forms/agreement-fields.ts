import { z } from 'zod'
import { uiLocale } from '@/components/ui/locale'
import { type AgreementDate, agreementDateSchema, agreementSchema } from '@/lib/catalogue/agreement'
import {
  type AgreementValues,
  type AmountValue,
  agreementValuesSchema,
  type DateValue,
  type PersonValue,
} from './agreement-values'
import { toAliases } from './alias-values'
import { isRealEdtf, toEdtf } from './edtf-input'
import { parseNumber } from './parse-number'
import { recordRefSchema, refKey } from './record-ref'

const { title, type, status, amounts, topics, related, aliases, notes, tags } =
  agreementSchema.shape

const realDate = agreementDateSchema.refine(({ edtf }) => isRealEdtf(edtf), 'edtf').optional()

/**
 * A checked form. Parties, places and people still point at references: records that do not exist yet get their
 * ids when the agreement is written.
 */
const fieldsSchema = z.object({
  title,
  type,
  status,
  signedOn: realDate,
  announcedOn: realDate,
  effectiveFrom: realDate,
  endsOn: realDate,
  amounts,
  topics,
  related,
  aliases,
  notes,
  tags,
  parties: agreementValuesSchema.shape.parties,
  places: z.array(recordRefSchema),
  venue: recordRefSchema.nullable(),
  people: z.array(
    z.object({
      name: z.string().trim().min(1).max(200),
      role: z.enum(['signatory', 'witness']),
      onBehalfOf: z.string(),
    }),
  ),
})
export type AgreementFields = z.infer<typeof fieldsSchema>

const toDate = (value: DateValue): AgreementDate | undefined => {
  const edtf = toEdtf(value.text, uiLocale())
  if (edtf === '') return undefined
  if (edtf !== value.from) return { edtf, basis: 'reader' }
  return { edtf, basis: value.basis, ...(value.surface === '' ? {} : { surface: value.surface }) }
}

const toAmount = ({ value, currency, period, qualifier }: AmountValue) => ({
  // NaN, which the schema refuses, for what is no number.
  value: parseNumber(value) ?? Number.NaN,
  currency: currency.trim().toUpperCase(),
  ...(period === '' ? {} : { period }),
  ...(qualifier === '' ? {} : { qualifier }),
})

/** A person acts for a party that is still in the form, or for nobody. */
const toPerson = (person: PersonValue, parties: AgreementValues['parties']): PersonValue => ({
  ...person,
  onBehalfOf: parties.some(({ ref }) => refKey(ref) === person.onBehalfOf) ? person.onBehalfOf : '',
})

/** Checks the form; an emptied field comes out as undefined. */
export const agreementFieldsSchema = agreementValuesSchema
  .transform(
    (values): z.input<typeof fieldsSchema> => ({
      title: values.title,
      type: values.type,
      status: values.status,
      signedOn: toDate(values.signedOn),
      announcedOn: toDate(values.announcedOn),
      effectiveFrom: toDate(values.effectiveFrom),
      endsOn: toDate(values.endsOn),
      amounts: values.amounts.map(toAmount),
      topics: values.topics,
      related: values.related.map(({ ref, relation }) => ({ id: ref.recordId, relation })),
      aliases: toAliases(values.aliases),
      notes: values.notes,
      tags: values.tags,
      parties: values.parties,
      places: values.places,
      venue: values.venue,
      people: values.people.map((person) => toPerson(person, values.parties)),
    }),
  )
  .pipe(fieldsSchema)
