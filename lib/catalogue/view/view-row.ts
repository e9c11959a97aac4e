import type { Agreement } from '../agreement'
import type { City } from '../city'
import type { Company } from '../company'
import type { ArticleFacts } from '../facts'

/** The four tables of the workbench, by the name of their tab in the address. */
export const VIEW_TABLES = ['agreements', 'companies', 'cities', 'articles'] as const
export type ViewTable = (typeof VIEW_TABLES)[number]

/** What a table can be narrowed by. */
export const FACETS = [
  'type',
  'status',
  'year',
  'country',
  'city',
  'company',
  'topic',
  'language',
  'site',
  'tag',
  'evidence',
] as const
export type Facet = (typeof FACETS)[number]

/** The value of a facet for rows that say nothing about it. */
export const NO_VALUE = '-'

/** What a column sorts by; a row without a key sorts last in both directions. */
export type SortValue = string | number | undefined

/**
 * A record made ready for a table. Everything is worked out when it is asked for: of 10,000 rows thirty are drawn, and
 * a table is sorted by one column.
 */
export interface ViewRow {
  readonly id: string
  readonly title: string
  /** The text of a column, empty without one. Types, statuses, countries, languages stand as codes: the screen names them. */
  cell(column: string): string
  key(column: string): SortValue
  /** The values a facet counts; undefined where the facet does not apply to the table. */
  facet(facet: Facet): readonly string[] | undefined
  /** Folded names, places, tags and notes, see `searchTextOf`. */
  readonly searchText: string
  readonly trashed: boolean
}

/** All live rows of the catalogue, as the workbench holds them. */
export interface CatalogueRecords {
  agreements: readonly Agreement[]
  companies: readonly Company[]
  cities: readonly City[]
  articles: readonly ArticleFacts[]
}
