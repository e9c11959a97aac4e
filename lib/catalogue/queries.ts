import type { Collection } from 'dexie'
import type { Agreement } from './agreement'
import { catalogueTables } from './catalogue-tables'
import type { City } from './city'
import type { Company } from './company'
import type { Evidence } from './evidence'
import { rowsOfPage } from './page-rows'
import type { SavedArticle } from './saved-article'
import { fromStored, type Stored } from './stored-row'
import {
  noRows,
  type Row,
  type RowOf,
  TABLE_NAMES,
  type TableCounts,
  type TableName,
} from './tables'

const { agreements, articles, evidence } = catalogueTables

const kept = (row: Row): boolean => row.deletedAt === undefined

/** Rows of a query without those in the trash. */
const present = async <R extends Row>(collection: Collection<Stored<R>, string>): Promise<R[]> =>
  (await collection.toArray()).filter(kept).map((row) => fromStored<R>(row))

/** The row, also when it is in the trash; undefined when it is not there. */
export const getRow = async <T extends TableName>(
  table: T,
  id: string,
): Promise<RowOf[T] | undefined> => {
  const row = await catalogueTables[table].get(id)
  return row && fromStored(row)
}

export const getCompany = (id: string): Promise<Company | undefined> => getRow('companies', id)
export const getCity = (id: string): Promise<City | undefined> => getRow('cities', id)
export const getAgreement = (id: string): Promise<Agreement | undefined> => getRow('agreements', id)
export const getArticle = (id: string): Promise<SavedArticle | undefined> => getRow('articles', id)

/** A whole table, in the order of ids: without the trash, or only the trash. */
export const listTable = async <T extends TableName>(
  table: T,
  options: { trashed?: boolean } = {},
): Promise<RowOf[T][]> => {
  const rows = catalogueTables[table]
  // The index of `deletedAt` holds trashed rows only.
  if (options.trashed)
    return (await rows.orderBy('deletedAt').toArray()).map((row) => fromStored(row))
  return (await rows.toArray()).filter(kept).map((row) => fromStored(row))
}

/** Companies and cities by id, trashed ones left out, unknown ids too. */
export const recordsByIds = async (
  ids: Iterable<string>,
): Promise<Map<string, { kind: 'company'; row: Company } | { kind: 'city'; row: City }>> => {
  const wanted = [...new Set(ids)]
  const [companies, cities] = await Promise.all([
    catalogueTables.companies.bulkGet(wanted),
    catalogueTables.cities.bulkGet(wanted),
  ])
  const found = new Map<string, { kind: 'company'; row: Company } | { kind: 'city'; row: City }>()
  for (const row of companies)
    if (row && kept(row)) found.set(row.id, { kind: 'company', row: fromStored(row) })
  for (const row of cities)
    if (row && kept(row)) found.set(row.id, { kind: 'city', row: fromStored(row) })
  return found
}

/** Agreements with this record as a party, place or place of signing. */
export const agreementsOf = (recordId: string): Promise<Agreement[]> => agreementsOfAny([recordId])

/** Agreements with any of these records as a party, place or place of signing. */
export const agreementsOfAny = (recordIds: Iterable<string>): Promise<Agreement[]> =>
  present(
    agreements
      .where('ix.recordIds')
      .anyOf([...recordIds])
      .distinct(),
  )

/** Saved articles that mention this company or city, or are linked to this agreement; newest first. */
export const articlesOf = async (recordId: string): Promise<SavedArticle[]> => {
  const found = await present<SavedArticle>(articles.where('ix.recordIds').equals(recordId))
  return found.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
}

/** What articles say of this record, a row a claimed value. */
export const evidenceOf = (recordId: string): Promise<Evidence[]> =>
  present(evidence.where('recordId').equals(recordId))

/** What this article says of any record. */
export const evidenceIn = (articleId: string): Promise<Evidence[]> =>
  present(evidence.where('articleId').equals(articleId))

/** The saved article of this page: under its own address first, then under the canonical one. */
export const findSavedArticle = async (
  url: string,
  canonicalUrl: string,
): Promise<SavedArticle | undefined> => (await rowsOfPage({ url, canonicalUrl })).find(kept)

/** Rows a table, the trash left out. */
export const countRecords = async (): Promise<TableCounts> => {
  const counts = noRows()
  for (const table of TABLE_NAMES) {
    const rows = catalogueTables[table]
    counts[table] = (await rows.count()) - (await rows.orderBy('deletedAt').count())
  }
  return counts
}

export { type SearchHit, searchRecords } from './search-records'
