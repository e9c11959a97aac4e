import type { ViewTable } from './view-row'
import type { SortKey } from './view-state'

/** The order of a table that nobody sorted: agreements and articles newest first, names by the alphabet. */
export const DEFAULT_SORT: Record<ViewTable, readonly SortKey[]> = {
  agreements: [{ column: 'date', desc: true }],
  companies: [{ column: 'name', desc: false }],
  cities: [{ column: 'name', desc: false }],
  articles: [{ column: 'saved', desc: true }],
}
