import { agreementRow } from './agreement-row'
import { articleRow } from './article-row'
import type { RecordCounts } from './counts'
import { namedRow } from './named-row'
import type { NameOf } from './names'
import type { CatalogueRecords, ViewRow, ViewTable } from './view-row'

/** Makes the rows of one table. `language` is the reader's language of names. */
export const buildRows = (
  table: ViewTable,
  records: CatalogueRecords,
  context: { language: string; nameOf: NameOf; counts: RecordCounts },
): ViewRow[] => {
  const { language, nameOf, counts } = context
  const countsOf = (id: string) => ({
    agreements: counts.agreements.get(id) ?? 0,
    articles: counts.articles.get(id) ?? 0,
  })
  if (table === 'agreements') {
    return records.agreements.map((row) => agreementRow(row, nameOf, countsOf(row.id).articles))
  }
  if (table === 'articles') return records.articles.map((row) => articleRow(row, nameOf))
  const named = table === 'companies' ? records.companies : records.cities
  return named.map((row) => namedRow(row, language, nameOf, countsOf(row.id)))
}
