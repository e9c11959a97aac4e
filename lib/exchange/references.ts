import type { RowOf, TableName } from '@/lib/catalogue/tables'

/** A field that names another row, and the tables it may name one of. */
export interface Reference {
  field: string
  id: string
  to: readonly TableName[]
}

const RECORDS = ['companies', 'cities'] as const
const ANY = ['companies', 'cities', 'agreements'] as const

const one = (field: string, id: string | undefined, to: readonly TableName[]): Reference[] =>
  id === undefined ? [] : [{ field, id, to }]

const REFERENCES: { [T in TableName]: (row: RowOf[T]) => Reference[] } = {
  companies: (row) => [
    ...one('parentId', row.parentId, RECORDS),
    ...one('cityId', row.cityId, ['cities']),
  ],
  cities: (row) => one('parentId', row.parentId, ['cities']),
  agreements: (row) => [
    ...row.parties.flatMap((party, at) => one(`parties.${at}.recordId`, party.recordId, RECORDS)),
    ...row.cityIds.flatMap((id, at) => one(`cityIds.${at}`, id, ['cities'])),
    ...one('venueCityId', row.venueCityId, ['cities']),
    ...row.signatories.flatMap((person, at) =>
      one(`signatories.${at}.onBehalfOf`, person.onBehalfOf, RECORDS),
    ),
    ...row.related.flatMap((other, at) => one(`related.${at}.id`, other.id, ['agreements'])),
  ],
  articles: (row) =>
    row.agreementIds.flatMap((id, at) => one(`agreementIds.${at}`, id, ['agreements'])),
  evidence: (row) => [
    ...one('recordId', row.recordId, ANY),
    ...one('articleId', row.articleId, ['articles']),
  ],
}

/**
 * The rows that this row names. Mentions in an article are left out: they say what was found on the day it was saved,
 * and stay when a record goes.
 */
export const referencesOf = <T extends TableName>(table: T, row: RowOf[T]): Reference[] =>
  REFERENCES[table](row)
