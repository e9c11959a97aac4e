import { displayName } from '../display-name'
import type { CatalogueRecords } from './view-row'

/** Looks a record's shown name up by id; null for an id that no live record has. */
export type NameOf = (id: string) => string | null

/** Names of all live companies, cities and agreements in the reader's language of names. */
export const namesOf = (
  records: Pick<CatalogueRecords, 'companies' | 'cities' | 'agreements'>,
  language: string,
): Map<string, string> => {
  const names = new Map<string, string>()
  for (const record of records.companies) names.set(record.id, displayName(record, language))
  for (const record of records.cities) names.set(record.id, displayName(record, language))
  for (const record of records.agreements) names.set(record.id, record.title)
  return names
}
