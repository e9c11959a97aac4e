import { searchTerms } from '../search-fold'
import { FACETS, type Facet, NO_VALUE, type ViewRow } from './view-row'

export interface RowFilter {
  query: string
  facets: Partial<Record<Facet, readonly string[]>>
}

const valuesOf = (row: ViewRow, facet: Facet): readonly string[] => {
  const values = row.facets[facet]
  return values === undefined || values.length === 0 ? [NO_VALUE] : values
}

const compile = (filter: RowFilter) => {
  const terms = searchTerms(filter.query)
  const chosen = FACETS.flatMap((facet) => {
    const values = filter.facets[facet]
    return values === undefined || values.length === 0 ? [] : [{ facet, values: new Set(values) }]
  })
  return { terms, chosen }
}

/** Rows that hold every word of the query and, for each facet in use, one of its chosen values. Order is kept. */
export const filterRows = (rows: readonly ViewRow[], filter: RowFilter): ViewRow[] => {
  const { terms, chosen } = compile(filter)
  return rows.filter(
    (row) =>
      terms.every((term) => row.searchText.includes(term)) &&
      chosen.every(({ facet, values }) => valuesOf(row, facet).some((value) => values.has(value))),
  )
}

/**
 * How many rows each value of a facet would show, given the query and the choices in the *other* facets.
 * Most frequent first, equal counts by value.
 */
export const countFacet = (
  rows: readonly ViewRow[],
  filter: RowFilter,
  facet: Facet,
): { value: string; count: number }[] => {
  const others = { query: filter.query, facets: { ...filter.facets, [facet]: [] } }
  const counts = new Map<string, number>()
  for (const value of filter.facets[facet] ?? []) counts.set(value, 0)
  for (const row of filterRows(rows, others)) {
    for (const value of valuesOf(row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
