import { type Agreement, agreementSchema } from '@/lib/catalogue/agreement'
import type { Change } from '@/lib/catalogue/change'
import type { Place } from '@/lib/catalogue/gazetteer'
import { newAgreement, newCity, newCompany } from '@/lib/catalogue/new-record'
import { placeFields } from '@/lib/catalogue/place-fields'
import type { AgreementFields } from './agreement-fields'
import { type RecordRef, refKey } from './record-ref'
import { withoutAbsent } from './without-absent'

/** What `agreementChanges` may know beyond the form. */
export interface ChangesContext {
  /** Places of the gazetteer by name: new cities are completed from them. */
  places?: ReadonlyMap<string, Place>
  /** Ids of records that are made anyway, by `refKey`; those made here are added. */
  made?: Map<string, string>
}

const newRecord = (ref: RecordRef, places: ChangesContext['places']): Change & { op: 'put' } => {
  if (ref.kind !== 'city')
    return { table: 'companies', op: 'put', row: newCompany({ name: ref.name }) }
  const place = places?.get(ref.name)
  const row = newCity(place ? placeFields(place, ref.name) : { name: ref.name })
  return { table: 'cities', op: 'put', row }
}

/**
 * What to write for a checked form: the records it names that do not exist yet, and the agreement that points at
 * them. `row` is the agreement being edited, absent for a new one.
 */
export const agreementChanges = (
  fields: AgreementFields,
  row: Agreement | undefined,
  { places, made = new Map() }: ChangesContext = {},
): { changes: Change[]; agreement: Agreement } => {
  const changes: Change[] = []
  const idOf = (ref: RecordRef): string => {
    if (ref.recordId !== '') return ref.recordId
    const known = made.get(refKey(ref))
    if (known) return known
    const change = newRecord(ref, places)
    changes.push(change)
    made.set(refKey(ref), change.row.id)
    return change.row.id
  }

  const { parties, places: placeRefs, venue, people, ...plain } = fields
  const partyIds = parties.map(({ ref, role }) => ({ recordId: idOf(ref), role }))
  const own = {
    ...plain,
    parties: partyIds,
    cityIds: [...new Set(placeRefs.map(idOf))],
    venueCityId: venue ? idOf(venue) : undefined,
    signatories: people.map(({ onBehalfOf, ...person }) => ({
      ...person,
      ...(onBehalfOf === '' ? {} : { onBehalfOf: made.get(onBehalfOf) ?? onBehalfOf }),
    })),
  }
  const agreement = agreementSchema.parse(
    withoutAbsent(row ? { ...row, ...own } : newAgreement(own)),
  )
  changes.push({ table: 'agreements', op: 'put', row: agreement })
  return { changes, agreement }
}
