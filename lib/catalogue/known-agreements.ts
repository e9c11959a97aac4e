import { type Duplicate, findDuplicates } from '@/lib/linking/find-duplicates'
import { catalogueAround } from '@/lib/reading/catalogue-around'
import type { Agreement } from './agreement'
import { dexieSource } from './dexie-source'
import { mainDate } from './view/agreement-row'

/** Agreements of the catalogue that one about to be saved may repeat, most likely first. */
export const duplicatesOf = async (agreement: Agreement): Promise<Duplicate[]> => {
  const { parties, cityIds, type } = agreement
  const ids = [...parties.map(({ recordId }) => recordId), ...cityIds]
  const { agreements, records } = await catalogueAround(dexieSource, ids)
  const [cityId] = cityIds
  return findDuplicates(
    {
      parties: parties.map(({ recordId, role }) => ({
        name: '',
        kind: recordId.startsWith('city:') ? 'city' : 'company',
        role,
        // A record that is only made for this agreement is known to nobody yet.
        ...(records.has(recordId) ? { recordId } : {}),
      })),
      city: cityId === undefined ? null : { name: '', recordId: cityId },
      date: mainDate(agreement) ?? null,
      type,
    },
    agreements.filter(({ id }) => id !== agreement.id),
    records,
  )
}
