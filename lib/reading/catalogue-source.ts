import type { Agreement } from '@/lib/catalogue/agreement'
import type { NamedRecord } from '@/lib/matching/named-record'

/** What reading an article may ask of the catalogue: Dexie stands behind it in the extension, a file in `eval`. */
export interface CatalogueSource {
  /** Companies and cities by id; unknown ids are left out. */
  records(ids: string[]): Promise<Map<string, NamedRecord>>
  /** Companies and cities whose `parentId` or `cityId` is one of `ids` (subsidiaries, governments, districts). */
  dependants(ids: string[]): Promise<NamedRecord[]>
  /** Agreements with one of these records as a party, place or place of signing. */
  agreements(recordIds: string[]): Promise<Agreement[]>
}
