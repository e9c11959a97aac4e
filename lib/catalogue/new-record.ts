import type { z } from 'zod'
import { type Agreement, agreementSchema } from './agreement'
import { type City, citySchema } from './city'
import { type Company, companySchema } from './company'
import { type Evidence, evidenceSchema } from './evidence'

type OwnFields = 'id' | 'createdAt' | 'updatedAt' | 'rev' | 'deletedAt' | 'seedVersion'
/** What a form or a draft knows of a new record; the rest takes the schema's defaults. */
type Fields<S extends z.ZodType> = Omit<z.input<S>, OwnFields>

const rowStart = (kind: string) => {
  const now = new Date().toISOString()
  return { id: `${kind}:${crypto.randomUUID()}`, createdAt: now, updatedAt: now, rev: 0 }
}

/** A new company row, not written yet. Throws a ZodError on fields that a form should have refused. */
export const newCompany = (fields: Fields<typeof companySchema>): Company =>
  companySchema.parse({ ...fields, ...rowStart('company') })

/** A new city row, not written yet. Throws as `newCompany` does. */
export const newCity = (fields: Fields<typeof citySchema>): City =>
  citySchema.parse({ ...fields, ...rowStart('city') })

/** A new agreement row, not written yet. Throws as `newCompany` does. */
export const newAgreement = (fields: Fields<typeof agreementSchema>): Agreement =>
  agreementSchema.parse({ ...fields, ...rowStart('agreement') })

/** A new evidence row, not written yet. Throws as `newCompany` does. */
export const newEvidence = (fields: Fields<typeof evidenceSchema>): Evidence =>
  evidenceSchema.parse({ ...fields, ...rowStart('evidence') })
