import { agreementRow } from './agreement-row'
import { articleRow } from './article-row'
import { namedRow } from './named-row'
import type { RowContext } from './row-context'
import type { CatalogueRecords, ViewRow, ViewTable } from './view-row'

/** Makes the rows of one table. */
export const buildRows = (
  table: ViewTable,
  records: Pick<CatalogueRecords, ViewTable>,
  context: RowContext,
): ViewRow[] => {
  if (table === 'agreements') return records.agreements.map((row) => agreementRow(row, context))
  if (table === 'articles') return records.articles.map((row) => articleRow(row, context))
  const named = table === 'companies' ? records.companies : records.cities
  return named.map((row) => namedRow(row, context))
}
