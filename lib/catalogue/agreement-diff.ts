import type { Agreement } from './agreement'
import { bearsOut, CLAIM_FIELDS, type ClaimField, heldValues, withClaim } from './claims'

/** One field in which a checked form says more than the record. */
export interface FieldDiff {
  field: ClaimField
  /** What the record holds, as evidence rows write it; empty for an empty field. */
  held: string[]
  /** What the form says and the record does not hold. */
  added: string[]
}

/** What `checked` says that `held` does not. A field that is empty in `checked` says nothing. */
export const agreementDiff = (held: Agreement, checked: Agreement): FieldDiff[] =>
  CLAIM_FIELDS.flatMap((field) => {
    const known = heldValues(held, field)
    const added = heldValues(checked, field).filter(
      (value) => !known.some((each) => bearsOut(field, value, each)),
    )
    return added.length === 0 ? [] : [{ field, held: known, added }]
  })

const take = (held: Agreement, checked: Agreement, { field, added }: FieldDiff): Agreement => {
  const isAdded = (value: string): boolean => added.includes(value)
  switch (field) {
    case 'parties': {
      const more = checked.parties.filter(({ recordId }) => isAdded(recordId))
      return { ...held, parties: [...held.parties, ...more] }
    }
    case 'signatories': {
      const more = checked.signatories.filter(({ name }) => isAdded(name))
      return { ...held, signatories: [...held.signatories, ...more] }
    }
    case 'signedOn':
    case 'announcedOn':
    case 'effectiveFrom':
    case 'endsOn':
      return { ...held, [field]: checked[field] }
    default:
      return added.reduce<Agreement>((row, value) => withClaim(row, field, value, '') ?? row, held)
  }
}

/** The record with the chosen fields of a checked form: one value is replaced, a list grows. */
export const takeFields = (
  held: Agreement,
  checked: Agreement,
  fields: ReadonlySet<ClaimField>,
): Agreement =>
  agreementDiff(held, checked)
    .filter(({ field }) => fields.has(field))
    .reduce((row, diff) => take(row, checked, diff), held)
