import { listTable } from '@/lib/catalogue/queries'
import type { Row, RowLists, RowOf, TableName } from '@/lib/catalogue/tables'

const whole = async <T extends TableName>(table: T): Promise<RowOf[T][]> =>
  [...(await listTable(table)), ...(await listTable(table, { trashed: true }))].sort(byId)

const byId = (a: Row, b: Row): number => (a.id < b.id ? -1 : 1)

/** Every row of the catalogue, trashed ones too, by id. */
export const dumpDatabase = async (): Promise<RowLists> => ({
  companies: await whole('companies'),
  cities: await whole('cities'),
  agreements: await whole('agreements'),
  articles: await whole('articles'),
  evidence: await whole('evidence'),
})
