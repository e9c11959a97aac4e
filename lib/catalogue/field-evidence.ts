import type { Agreement } from './agreement'
import { bearsOut, CLAIM_FIELDS, type ClaimField, heldValues } from './claims'
import type { Evidence } from './evidence'

/** What articles say about one field of an agreement. */
export interface FieldEvidence {
  field: ClaimField
  /** Whether the record has a value there at all. */
  filled: boolean
  /** The words behind what the record holds. */
  support: Evidence[]
  /** Values that articles state and the record does not hold, each with its words. */
  others: { value: string; rows: Evidence[] }[]
}

/** Sorts an agreement's evidence by field, and within a field by whether the record holds what it claims. */
export const fieldEvidence = (agreement: Agreement, rows: readonly Evidence[]): FieldEvidence[] =>
  CLAIM_FIELDS.map((field) => {
    const held = heldValues(agreement, field)
    const support: Evidence[] = []
    const others = new Map<string, Evidence[]>()
    for (const row of rows) {
      if (row.field !== field) continue
      const { value } = row
      if (value === undefined || held.some((each) => bearsOut(field, value, each)))
        support.push(row)
      else others.set(value, [...(others.get(value) ?? []), row])
    }
    return {
      field,
      filled: held.length > 0,
      support,
      others: [...others].map(([value, claiming]) => ({ value, rows: claiming })),
    }
  })
