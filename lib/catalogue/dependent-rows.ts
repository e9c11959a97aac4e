import { catalogueTables } from './catalogue-tables'
import type { ViewTable } from './view/view-row'

/** The records that are found by the names of these companies and cities: their agreements, and what lies in or belongs to them. */
export const dependentRows = async (
  recordIds: readonly string[],
): Promise<[table: ViewTable, ids: string[]][]> => {
  if (recordIds.length === 0) return []
  const { agreements, companies, cities } = catalogueTables
  const [parties, owned, seated, parts] = await Promise.all([
    agreements
      .where('ix.recordIds')
      .anyOf([...recordIds])
      .primaryKeys(),
    companies
      .where('parentId')
      .anyOf([...recordIds])
      .primaryKeys(),
    companies
      .where('cityId')
      .anyOf([...recordIds])
      .primaryKeys(),
    cities
      .where('parentId')
      .anyOf([...recordIds])
      .primaryKeys(),
  ])
  return [
    ['agreements', [...new Set(parties)]],
    ['companies', [...new Set([...owned, ...seated])]],
    ['cities', parts],
  ]
}
