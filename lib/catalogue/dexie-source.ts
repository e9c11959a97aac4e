import { db } from '@/lib/db/database'
import type { NamedRecord } from '@/lib/matching/named-record'
import type { CatalogueSource } from '@/lib/reading/catalogue-source'
import { namedCity, namedCompany } from './named-record'
import { agreementsOfAny, recordsByIds } from './queries'

/** What reading an article asks of the catalogue, answered from the database. */
export const dexieSource: CatalogueSource = {
  records: async (ids) => {
    const named = new Map<string, NamedRecord>()
    for (const [id, found] of await recordsByIds(ids)) {
      named.set(id, found.kind === 'company' ? namedCompany(found.row) : namedCity(found.row))
    }
    return named
  },

  dependants: async (ids) => {
    const [owned, seated, cities] = await Promise.all([
      db.companies.where('parentId').anyOf(ids).toArray(),
      db.companies.where('cityId').anyOf(ids).toArray(),
      db.cities.where('parentId').anyOf(ids).toArray(),
    ])
    const named = new Map<string, NamedRecord>()
    for (const row of [...owned, ...seated])
      if (row.deletedAt === undefined) named.set(row.id, namedCompany(row))
    for (const row of cities) if (row.deletedAt === undefined) named.set(row.id, namedCity(row))
    return [...named.values()]
  },

  agreements: (recordIds) => agreementsOfAny(recordIds),
}
