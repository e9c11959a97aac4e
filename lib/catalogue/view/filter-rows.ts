import { searchTerms } from '../search-fold'
import { FACETS, type Facet, NO_VALUE, type ViewRow } from './view-row'

export interface RowFilter {
  query: string
  /** Ids of the records that the full-text search found for `query`; without them the rows' own words are searched. */
  hits?: Pick<ReadonlySet<string>, 'has'> | undefined
  facets: Partial<Record<Facet, readonly string[]>>
}

const NOTHING: readonly string[] = [NO_VALUE]

const valuesOf = (row: ViewRow, facet: Facet): readonly string[] => {
  const values = row.facet(facet)
  return values === undefined || values.length === 0 ? NOTHING : values
}

const compile = ({ query, hits, facets }: RowFilter): ((row: ViewRow) => boolean) => {
  const terms = hits ? [] : searchTerms(query)
  const chosen = FACETS.flatMap((facet) => {
    const values = facets[facet]
    return values === undefined || values.length === 0 ? [] : [{ facet, values: new Set(values) }]
  })
  return (row) => {
    if (hits && query !== '' && !hits.has(row.id)) return false
    for (const { facet, values } of chosen) {
      if (!valuesOf(row, facet).some((value) => values.has(value))) return false
    }
    if (terms.length === 0) return true
    const text = row.searchText
    return terms.every((term) => text.includes(term))
  }
}

const leavesAll = ({ query, facets }: RowFilter): boolean =>
  query.trim() === '' && FACETS.every((facet) => (facets[facet]?.length ?? 0) === 0)

/** Rows that the query finds and that have, for each facet in use, one of its chosen values. Order is kept. */
export const filterRows = (rows: readonly ViewRow[], filter: RowFilter): readonly ViewRow[] =>
  leavesAll(filter) ? rows : rows.filter(compile(filter))

/**
 * How many rows each value of a facet would show, given the query and the choices in the *other* facets.
 * Most frequent first, equal counts by value.
 */
export const countFacet = (
  rows: readonly ViewRow[],
  filter: RowFilter,
  facet: Facet,
): { value: string; count: number }[] => {
  const passes = compile({ ...filter, facets: { ...filter.facets, [facet]: [] } })
  const counts = new Map<string, number>()
  for (const value of filter.facets[facet] ?? []) counts.set(value, 0)
  for (const row of rows) {
    if (!passes(row)) continue
    for (const value of valuesOf(row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
