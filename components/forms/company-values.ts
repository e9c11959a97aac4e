import { z } from 'zod'
import { COMPANY_TYPES, type Company, companySchema } from '@/lib/catalogue/company'
import { aliasValueSchema, aliasValues, toAliases } from './alias-values'
import { recordRefSchema } from './record-ref'

/** A company as its form holds it: text fields are never absent, a record is a reference or null. */
export const companyValuesSchema = z.object({
  name: z.string(),
  type: z.enum(COMPANY_TYPES),
  aliases: z.array(aliasValueSchema),
  country: z.string(),
  parent: recordRefSchema.nullable(),
  city: recordRefSchema.nullable(),
  website: z.string(),
  notes: z.string(),
  tags: z.array(z.string()),
})
export type CompanyValues = z.infer<typeof companyValuesSchema>

const EMPTY: CompanyValues = {
  name: '',
  type: 'company',
  aliases: [],
  country: '',
  parent: null,
  city: null,
  website: '',
  notes: '',
  tags: [],
}

export const companyValues = (
  row: Company | undefined,
  prefill: Partial<CompanyValues> = {},
): CompanyValues => {
  if (!row) return { ...EMPTY, ...prefill }
  return {
    name: row.name,
    type: row.type,
    aliases: aliasValues(row.aliases),
    country: row.country ?? '',
    parent: row.parentId ? { recordId: row.parentId, kind: 'company', name: '' } : null,
    city: row.cityId ? { recordId: row.cityId, kind: 'city', name: '' } : null,
    website: row.website ?? '',
    notes: row.notes,
    tags: row.tags,
    ...prefill,
  }
}

/** A website as readers type it, with the scheme that makes it an address. */
const toAddress = (text: string): string =>
  /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`

const { name, type, aliases, country, parentId, cityId, website, notes, tags } = companySchema.shape

const fieldsSchema = z.object({
  name,
  type,
  aliases,
  country,
  parentId,
  cityId,
  website,
  notes,
  tags,
})

/** Checks the form and gives the fields of a row; an emptied field comes out as undefined. */
export const companyFieldsSchema = companyValuesSchema
  .transform(
    (values): z.input<typeof fieldsSchema> => ({
      name: values.name,
      type: values.type,
      aliases: toAliases(values.aliases),
      country: values.country || undefined,
      parentId: values.parent?.recordId || undefined,
      cityId: values.city?.recordId || undefined,
      website: values.website.trim() === '' ? undefined : toAddress(values.website.trim()),
      notes: values.notes,
      tags: values.tags,
    }),
  )
  .pipe(fieldsSchema)
