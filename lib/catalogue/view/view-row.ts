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

/** A record made ready for a table: everything that filtering, sorting and drawing need, worked out once. */
export interface ViewRow {
  id: string
  title: string
  /** Texts by column id. Types, statuses, countries and languages stand as codes: the screen names them. */
  cells: Readonly<Record<string, string>>
  /** Sort keys by column id; a column without a key sorts last in both directions. */
  keys: Readonly<Record<string, string | number>>
  /** Values a facet counts; an absent facet does not apply to the table. */
  facets: Readonly<Partial<Record<Facet, readonly string[]>>>
  /** Folded names, places, tags and notes, see `searchTextOf`; worked out whenever it is asked for. */
  searchText: string
  trashed: boolean
}

/** All live rows of the catalogue, as the workbench holds them. */
export interface CatalogueRecords {
  agreements: readonly Agreement[]
  companies: readonly Company[]
  cities: readonly City[]
  articles: readonly ArticleFacts[]
}
