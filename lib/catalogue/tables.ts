import type { z } from 'zod'
import { type Agreement, agreementSchema } from './agreement'
import { type City, citySchema } from './city'
import { type Company, companySchema } from './company'
import { type Evidence, evidenceSchema } from './evidence'
import { type SavedArticle, savedArticleSchema } from './saved-article'

/** The catalogue's tables, in the order in which one may refer to another. */
export const TABLE_NAMES = ['companies', 'cities', 'agreements', 'articles', 'evidence'] as const
export type TableName = (typeof TABLE_NAMES)[number]

export interface RowOf {
  companies: Company
  cities: City
  agreements: Agreement
  articles: SavedArticle
  evidence: Evidence
}
export type Row = RowOf[TableName]

/** The schema that guards each table: rows are parsed by it before they are written. */
export const ROW_SCHEMAS: { [T in TableName]: z.ZodType<RowOf[T]> } = {
  companies: companySchema,
  cities: citySchema,
  agreements: agreementSchema,
  articles: savedArticleSchema,
  evidence: evidenceSchema,
}

/** The fields that each table's rows may have. */
export const ROW_FIELDS: Record<TableName, ReadonlySet<string>> = {
  companies: new Set(Object.keys(companySchema.shape)),
  cities: new Set(Object.keys(citySchema.shape)),
  agreements: new Set(Object.keys(agreementSchema.shape)),
  articles: new Set(Object.keys(savedArticleSchema.shape)),
  evidence: new Set(Object.keys(evidenceSchema.shape)),
}

/** A number for each table. */
export type TableCounts = Record<TableName, number>
export const noRows = (): TableCounts => ({
  companies: 0,
  cities: 0,
  agreements: 0,
  articles: 0,
  evidence: 0,
})

/** Rows of the catalogue, a list a table. */
export type RowLists = { [T in TableName]: RowOf[T][] }
