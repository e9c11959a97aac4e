import type { Collection } from 'dexie'
import { catalogueTables } from '../catalogue-tables'
import { fromStored, type Stored } from '../stored-row'
import type { RowLists, RowOf, TableName } from '../tables'

const { companies, cities, agreements, articles, evidence } = catalogueTables

const read = async <R extends RowOf[TableName]>(
  ...found: Collection<Stored<R>, string>[]
): Promise<R[]> => {
  const rows = new Map<string, R>()
  for (const collection of found) {
    for (const row of await collection.toArray()) rows.set(row.id, fromStored<R>(row))
  }
  return [...rows.values()]
}

/**
 * Every row that names this record, those in the trash too: one taken out of it later must not name what is gone.
 * Persons act for a party of their own agreement, and a claimed value names a party of its agreement, so both are found
 * with these agreements. Call it inside the transaction that changes them.
 */
export const rowsNaming = async (id: string): Promise<RowLists> => {
  const named = await read(
    agreements.where('ix.recordIds').equals(id),
    agreements.filter(({ related }) => related.some((one) => one.id === id)),
  )
  const claims = await read(
    evidence
      .where('recordId')
      .anyOf(named.map((row) => row.id))
      .filter(({ value }) => value === id),
    evidence.where('recordId').equals(id),
    evidence.where('articleId').equals(id),
  )
  return {
    companies: await read(
      companies.where('parentId').equals(id),
      companies.where('cityId').equals(id),
    ),
    cities: await read(cities.where('parentId').equals(id)),
    agreements: named,
    articles: await read(articles.where('ix.recordIds').equals(id)),
    evidence: claims,
  }
}
