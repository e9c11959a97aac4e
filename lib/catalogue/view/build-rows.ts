import { AGREEMENT_ROW } from './agreement-row'
import { ARTICLE_ROW } from './article-row'
import { NAMED_ROW } from './named-row'
import type { RowContext } from './row-context'
import { rowsOver } from './row-reader'
import type { CatalogueRecords, ViewRow, ViewTable } from './view-row'

/** Makes the rows of one table. */
export const buildRows = (
  table: ViewTable,
  records: Pick<CatalogueRecords, ViewTable>,
  context: RowContext,
): ViewRow[] => {
  if (table === 'agreements') return rowsOver(records.agreements, context, AGREEMENT_ROW)
  if (table === 'articles') return rowsOver(records.articles, context, ARTICLE_ROW)
  return rowsOver(table === 'companies' ? records.companies : records.cities, context, NAMED_ROW)
}
