import { createContext } from 'react'
import type { RowFilter } from '@/lib/catalogue/view/filter-rows'
import type { ViewRow } from '@/lib/catalogue/view/view-row'

export interface Filtered {
  /** All rows of the table, before filtering. */
  rows: readonly ViewRow[]
  filter: RowFilter
}

/** What an open filter counts. The closed ones need not hear of every key that is typed into the search box. */
export const FilteredContext = createContext<Filtered>({
  rows: [],
  filter: { query: '', facets: {} },
})
