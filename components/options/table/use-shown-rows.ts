import { useMemo } from 'react'
import { uiLocale } from '@/components/ui/locale'
import { DEFAULT_SORT } from '@/lib/catalogue/view/default-sort'
import { filterRows, type RowFilter } from '@/lib/catalogue/view/filter-rows'
import { createSorter } from '@/lib/catalogue/view/sort-rows'
import type { ViewRow, ViewTable } from '@/lib/catalogue/view/view-row'
import type { SortKey } from '@/lib/catalogue/view/view-state'
import { useWorkbench } from '../workbench-context'

export interface ShownRows {
  rows: ViewRow[]
  filter: RowFilter
  /** The order they stand in; empty for best hits first. */
  sort: readonly SortKey[]
}

const NONE: readonly ViewRow[] = []
const BEST_FIRST: readonly SortKey[] = []

/** The rows of a table that the view's query and filters leave, in the view's order. */
export const useShownRows = (table: ViewTable, all: readonly ViewRow[] | undefined): ShownRows => {
  const { view, search } = useWorkbench()
  // An emptied box shows everything at once; a new word waits for its answer.
  const query = view.query.trim() === '' ? '' : search.query
  const hits = query === '' ? undefined : search.hits
  const filter = useMemo<RowFilter>(
    () => ({ query, hits, facets: view.facets }),
    [query, hits, view.facets],
  )
  const sorter = useMemo(() => createSorter(all ?? NONE, uiLocale()), [all])
  const byId = useMemo(() => new Map(all?.map((row) => [row.id, row])), [all])
  const sort = view.sort.length > 0 ? view.sort : hits ? BEST_FIRST : DEFAULT_SORT[table]
  const rows = useMemo(() => {
    if (sort !== BEST_FIRST || !hits) return sorter(filterRows(all ?? NONE, filter), sort)
    // The hits stand in their order already.
    const found = Array.from(hits.keys(), (id) => byId.get(id)).filter((row) => row !== undefined)
    return filterRows(found, filter)
  }, [sorter, all, byId, filter, sort, hits])
  return { rows, filter, sort }
}
