import { useMemo } from 'react'
import { uiLocale } from '@/components/ui/locale'
import { DEFAULT_SORT } from '@/lib/catalogue/view/default-sort'
import { filterRows, type RowFilter } from '@/lib/catalogue/view/filter-rows'
import { createSorter } from '@/lib/catalogue/view/sort-rows'
import type { ViewRow, ViewTable } from '@/lib/catalogue/view/view-row'
import type { SortKey } from '@/lib/catalogue/view/view-state'
import { lazily } from '@/lib/shared/lazily'
import { useWorkbench } from '../workbench-context'
import { useRankBook } from './use-rank-book'

export interface ShownRows {
  rows: readonly ViewRow[]
  filter: RowFilter
  /** The order they stand in; empty for best hits first. */
  sort: readonly SortKey[]
}

const NONE: readonly ViewRow[] = []
const BEST_FIRST: readonly SortKey[] = []

/** The rows of a table that the view's query and filters leave, in the view's order. */
export const useShownRows = (table: ViewTable, all: readonly ViewRow[] = NONE): ShownRows => {
  const { view, search } = useWorkbench()
  const { query, facets } = view
  const found = query === '' ? undefined : search.found?.[table]
  const ids = useMemo(() => found && (found.count === 0 ? [] : found.ids.split('\n')), [found])
  const filter = useMemo<RowFilter>(() => {
    if (!ids) return { query, facets }
    const hits = lazily(() => new Set(ids))
    return { query, facets, hits: { has: (id) => hits().has(id) } }
  }, [query, ids, facets])
  const book = useRankBook(table, all)
  const sorter = useMemo(() => createSorter(all, uiLocale(), book), [all, book])
  const byId = useMemo(() => lazily(() => new Map(all.map((row) => [row.id, row]))), [all])
  const sort = view.sort.length > 0 ? view.sort : ids ? BEST_FIRST : DEFAULT_SORT[table]
  const rows = useMemo(() => {
    if (sort !== BEST_FIRST || !ids) return sorter(filterRows(all, filter), sort)
    // The hits stand in their order already.
    const rowOf = byId()
    const hits = ids.map((id) => rowOf.get(id)).filter((row) => row !== undefined)
    return filterRows(hits, { query: '', facets: filter.facets })
  }, [sorter, all, byId, filter, sort, ids])
  return { rows, filter, sort }
}
