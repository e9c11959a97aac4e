import { createRankBook, type RankBook } from './text-ranks'
import type { ViewRow } from './view-row'
import type { SortKey } from './view-state'

export type SortRows = (rows: readonly ViewRow[], sort: readonly SortKey[]) => readonly ViewRow[]

/** Places of a column's values in their order, one for each row of the table; -1 where the row has none. */
interface Ranks {
  of: Int32Array
  /** How many different places there are. */
  count: number
}

/** Gives equal values the same number, in ascending order from 0. */
const placesOf = (sorted: Iterable<number>): Map<number, number> => {
  const places = new Map<number, number>()
  for (const value of sorted) if (!places.has(value)) places.set(value, places.size)
  return places
}

/** The different texts among a column's keys. */
export const textKeys = (rows: readonly ViewRow[], column: string): Set<string> => {
  const texts = new Set<string>()
  for (const row of rows) {
    const key = row.key(column)
    if (typeof key === 'string') texts.add(key)
  }
  return texts
}

const rankColumn = (rows: readonly ViewRow[], column: string, book: RankBook): Ranks => {
  const keys = rows.map((row) => row.key(column))
  const numbers = Float64Array.from(keys.filter((key) => typeof key === 'number')).sort()
  const byNumber = placesOf(numbers)
  const texts = new Set(keys.filter((key) => typeof key === 'string'))
  const byText = texts.size === 0 ? undefined : book.ranksOf(column, texts)
  const of = Int32Array.from(keys, (key) => {
    if (key === undefined) return -1
    if (typeof key === 'number') return byNumber.get(key) ?? -1
    return byNumber.size + (byText?.get(key) ?? 0)
  })
  return { of, count: byNumber.size + (byText?.size ?? 0) }
}

/** Sorted keys stay exact below this: a key and a row's place share the 53 bits of a number. */
const MOST_KEYS = 2 ** 31

/**
 * A sorter for the rows of one table. Comparing text by a language's rules is slow, so each column is ranked once for
 * the whole table, when it is first sorted by, its texts by the `book`; then a sort packs the ranks into one number a
 * row and sorts numbers. Rows without a key come last in both directions; equal rows keep their order.
 */
export const createSorter = (
  all: readonly ViewRow[],
  locale: string,
  book = createRankBook(locale),
): SortRows => {
  const columns = new Map<string, Ranks>()
  let places: Map<ViewRow, number> | undefined

  const ranksOf = (column: string): Ranks => {
    const known = columns.get(column) ?? rankColumn(all, column, book)
    columns.set(column, known)
    return known
  }
  const placeOf = (row: ViewRow): number => {
    places ??= new Map(all.map((each, at) => [each, at]))
    return places.get(row) ?? -1
  }

  return (rows, sort) => {
    if (sort.length === 0) return rows
    const at = rows === all ? undefined : Int32Array.from(rows, placeOf)
    let keys = new Float64Array(rows.length)
    let count = 1
    for (const { column, desc } of sort) {
      const ranks = ranksOf(column)
      const span = ranks.count + 1
      if (count * span > MOST_KEYS) {
        const dense = placesOf(Float64Array.from(keys).sort())
        keys = keys.map((key) => dense.get(key) ?? 0)
        count = dense.size
      }
      for (let row = 0; row < rows.length; row++) {
        const rank = ranks.of[at ? (at[row] ?? -1) : row] ?? -1
        const place = rank < 0 ? ranks.count : desc ? ranks.count - 1 - rank : rank
        keys[row] = (keys[row] ?? 0) * span + place
      }
      count *= span
    }
    const shift = 2 ** Math.ceil(Math.log2(rows.length + 1))
    const packed = keys.map((key, row) => key * shift + row).sort()
    return Array.from(packed, (key) => rows[key % shift]).filter((row) => row !== undefined)
  }
}
