import { catalogueTables } from './catalogue-tables'
import { evidenceIn, evidenceOf, listTable } from './queries'
import { fromStored } from './stored-row'
import type { RowLists, RowOf, TableName } from './tables'
import type { ViewTable } from './view/view-row'

/** Every row of the catalogue, the trash included: what a backup holds. */
export const allRows = async (): Promise<RowLists> => {
  const [companies, cities, agreements, articles, evidence] = await Promise.all([
    listWhole('companies'),
    listWhole('cities'),
    listWhole('agreements'),
    listWhole('articles'),
    listWhole('evidence'),
  ])
  return { companies, cities, agreements, articles, evidence }
}

/** Every row outside the trash: what a spreadsheet should show. */
export const liveRows = async (): Promise<RowLists> => {
  const [companies, cities, agreements, articles, evidence] = await Promise.all([
    listTable('companies'),
    listTable('cities'),
    listTable('agreements'),
    listTable('articles'),
    listTable('evidence'),
  ])
  return { companies, cities, agreements, articles, evidence }
}

/** The chosen rows of one table and the evidence that speaks for them or, for articles, stands in them. */
export const chosenRows = async (table: ViewTable, ids: readonly string[]): Promise<RowLists> => {
  const rows: RowLists = { companies: [], cities: [], agreements: [], articles: [], evidence: [] }
  const wanted = new Set(ids)
  const found = { [table]: (await listTable(table)).filter((row) => wanted.has(row.id)) }
  const find = table === 'articles' ? evidenceIn : evidenceOf
  const evidence = (await Promise.all(ids.map(find))).flat()
  return { ...rows, ...found, evidence }
}

const listWhole = async <T extends TableName>(table: T): Promise<RowOf[T][]> =>
  (await catalogueTables[table].toArray()).map((row) => fromStored(row))
