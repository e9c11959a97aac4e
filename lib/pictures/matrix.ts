import type { CompanyCity } from './company-city'

export const MATRIX_ORDERS = ['total', 'name', 'near'] as const
/** `near`: rows by total, columns so that those of the same rows stand together. */
export type MatrixOrder = (typeof MATRIX_ORDERS)[number]

export interface MatrixLine {
  id: string
  name: string
  total: number
}

export interface Matrix {
  rows: readonly MatrixLine[]
  columns: readonly MatrixLine[]
  /** Agreements by row and column; 0 where none. */
  count: (row: number, column: number) => number
  /** Columns of a row that are not empty, in their order. */
  filled: (row: number) => readonly { column: number; count: number }[]
  /** The highest count of all. */
  most: number
}

/** Companies by cities in the order asked for. */
export const matrixOf = (
  { pairs, totals }: CompanyCity,
  nameOf: (id: string) => string,
  order: MatrixOrder,
  locale: string,
): Matrix => {
  const collator = new Intl.Collator(locale, { numeric: true })
  const lines = (ids: ReadonlySet<string>): MatrixLine[] => {
    const all = [...ids].map((id) => ({ id, name: nameOf(id), total: totals.get(id) ?? 0 }))
    const byName = (a: MatrixLine, b: MatrixLine) => collator.compare(a.name, b.name)
    return all.sort(order === 'name' ? byName : (a, b) => b.total - a.total || byName(a, b))
  }
  const rows = lines(new Set(pairs.map((pair) => pair.companyId)))
  const rowOf = new Map(rows.map(({ id }, at) => [id, at]))
  let columns = lines(new Set(pairs.map((pair) => pair.cityId)))
  if (order === 'near') {
    const first = new Map<string, number>()
    for (const { companyId, cityId } of pairs) {
      const row = rowOf.get(companyId) ?? 0
      first.set(cityId, Math.min(first.get(cityId) ?? Number.POSITIVE_INFINITY, row))
    }
    const firstOf = ({ id }: MatrixLine): number => first.get(id) ?? 0
    // Sorting keeps the order by total among columns of the same row.
    columns = [...columns].sort((a, b) => firstOf(a) - firstOf(b))
  }
  const columnOf = new Map(columns.map(({ id }, at) => [id, at]))
  const cells = rows.map(() => new Map<number, number>())
  let most = 0
  for (const { companyId, cityId, count } of pairs) {
    cells[rowOf.get(companyId) ?? -1]?.set(columnOf.get(cityId) ?? -1, count)
    most = Math.max(most, count)
  }
  return {
    rows,
    columns,
    count: (row, column) => cells[row]?.get(column) ?? 0,
    filled: (row) =>
      [...(cells[row] ?? [])]
        .map(([column, count]) => ({ column, count }))
        .sort((a, b) => a.column - b.column),
    most,
  }
}

/** The step of the colour scale for a count, 1 to 4. */
export const matrixStep = (count: number, most: number): 1 | 2 | 3 | 4 => {
  if (most <= 4) return count >= 4 ? 4 : count === 3 ? 3 : count === 2 ? 2 : 1
  const share = Math.log(count) / Math.log(most)
  return share > 0.75 ? 4 : share > 0.5 ? 3 : share > 0.25 ? 2 : 1
}
