import { type Agreement, agreementSchema } from '@/lib/catalogue/agreement'
import type { Change } from '@/lib/catalogue/change'
import { newAgreement, newCity, newCompany } from '@/lib/catalogue/new-record'
import type { AgreementFields } from './agreement-fields'
import { type RecordRef, refKey } from './record-ref'
import { withoutAbsent } from './without-absent'

const newRecord = (ref: RecordRef): Change & { op: 'put' } =>
  ref.kind === 'city'
    ? { table: 'cities', op: 'put', row: newCity({ name: ref.name }) }
    : { table: 'companies', op: 'put', row: newCompany({ name: ref.name }) }

/**
 * What to write for a checked form: the records it names that do not exist yet, and the agreement that points at
 * them. `row` is the agreement being edited, absent for a new one.
 */
export const agreementChanges = (
  fields: AgreementFields,
  row: Agreement | undefined,
): { changes: Change[]; agreement: Agreement } => {
  const changes: Change[] = []
  const ids = new Map<string, string>()
  const idOf = (ref: RecordRef): string => {
    if (ref.recordId !== '') return ref.recordId
    const known = ids.get(refKey(ref))
    if (known) return known
    const change = newRecord(ref)
    changes.push(change)
    ids.set(refKey(ref), change.row.id)
    return change.row.id
  }

  const { parties, places, venue, people, ...plain } = fields
  const partyIds = parties.map(({ ref, role }) => ({ recordId: idOf(ref), role }))
  const own = {
    ...plain,
    parties: partyIds,
    cityIds: [...new Set(places.map(idOf))],
    venueCityId: venue ? idOf(venue) : undefined,
    signatories: people.map(({ onBehalfOf, ...person }) => ({
      ...person,
      ...(onBehalfOf === '' ? {} : { onBehalfOf: ids.get(onBehalfOf) ?? onBehalfOf }),
    })),
  }
  const agreement = agreementSchema.parse(
    withoutAbsent(row ? { ...row, ...own } : newAgreement(own)),
  )
  changes.push({ table: 'agreements', op: 'put', row: agreement })
  return { changes, agreement }
}
