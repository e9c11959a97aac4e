import { NO_VALUE, type ViewRow } from './view-row'

export interface YearCount {
  /** Four digits. */
  year: string
  count: number
}

/** How many rows fall in each year from the first to the last, years without any included, and how many have none. */
export const countYears = (rows: readonly ViewRow[]): { years: YearCount[]; undated: number } => {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const year = row.facets.year?.[0] ?? NO_VALUE
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const undated = counts.get(NO_VALUE) ?? 0
  counts.delete(NO_VALUE)
  const known = [...counts.keys()].sort()
  const first = Number(known[0] ?? 0)
  const last = Number(known.at(-1) ?? -1)
  const years = Array.from({ length: last - first + 1 }, (_, at) => {
    const year = String(first + at).padStart(4, '0')
    return { year, count: counts.get(year) ?? 0 }
  })
  return { years, undated }
}
