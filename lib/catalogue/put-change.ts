import type { PutChange } from './change'
import type { RowOf, TableName } from './tables'

const PUTS: { [T in TableName]: (row: RowOf[T]) => PutChange } = {
  companies: (row) => ({ table: 'companies', op: 'put', row }),
  cities: (row) => ({ table: 'cities', op: 'put', row }),
  agreements: (row) => ({ table: 'agreements', op: 'put', row }),
  articles: (row) => ({ table: 'articles', op: 'put', row }),
  evidence: (row) => ({ table: 'evidence', op: 'put', row }),
}

/** The change that writes a row of a table known only as a type. */
export const putChange = <T extends TableName>(table: T, row: RowOf[T]): PutChange =>
  PUTS[table](row)
