import type { Agreement } from './agreement'
import type { City } from './city'
import type { Company } from './company'
import type { Evidence } from './evidence'
import type { SavedArticle } from './saved-article'
import type { RowOf, TableName } from './tables'

/** What a table shows of a saved article: all but its text. A page holds thousands of these, of texts only the open one. */
export interface ArticleFacts
  extends Omit<SavedArticle, 'text' | 'mentions' | 'urlKeys' | 'contentHash'> {
  /** The companies and cities its text names, each once. */
  recordIds: string[]
}

/** What a table shows of a row of evidence: which value of which field it speaks for. */
export type EvidenceFacts = Pick<Evidence, 'id' | 'recordId' | 'field' | 'value' | 'deletedAt'>

export interface FactsOf {
  agreements: Agreement
  companies: Company
  cities: City
  articles: ArticleFacts
  evidence: EvidenceFacts
}

type MakeFacts = { [T in TableName]: (row: RowOf[T]) => FactsOf[T] }

const MAKE: MakeFacts = {
  agreements: (row) => row,
  companies: (row) => row,
  cities: (row) => row,
  articles: ({ text: _text, mentions, urlKeys: _keys, contentHash: _hash, ...rest }) => ({
    ...rest,
    recordIds: [...new Set(mentions.map((mention) => mention.recordId))],
  }),
  evidence: ({ id, recordId, field, value, deletedAt }) => ({
    id,
    recordId,
    field,
    ...(value === undefined ? {} : { value }),
    ...(deletedAt === undefined ? {} : { deletedAt }),
  }),
}

/** A row as the tables of the options page hold it. */
export const factsOf = <T extends TableName>(table: T, row: RowOf[T]): FactsOf[T] =>
  MAKE[table](row)
