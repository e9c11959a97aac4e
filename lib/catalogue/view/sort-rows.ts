import { foldForSearch } from '../search-fold'
import type { ViewRow } from './view-row'
import type { SortKey } from './view-state'

export type SortRows = (rows: readonly ViewRow[], sort: readonly SortKey[]) => ViewRow[]

/** Places of a column's values in their order, one for each row of the table; -1 where the row has none. */
interface Ranks {
  of: Int32Array
  /** How many different places there are. */
  count: number
}

const DIGITS = /\d+/g
const LONGEST_NUMBER = 12

/**
 * Text made ready for comparing: folded, numbers padded so that they compare by value. Browsers compare ASCII with a
 * plain collator about ten times faster than text with capitals and numbers with a numeric one.
 */
const sortText = (text: string): string =>
  foldForSearch(text).replace(DIGITS, (digits) => digits.padStart(LONGEST_NUMBER, '0'))

/** Gives equal values the same number, in ascending order from 0. */
const placesOf = (sorted: Iterable<number>): Map<number, number> => {
  const places = new Map<number, number>()
  for (const value of sorted) if (!places.has(value)) places.set(value, places.size)
  return places
}

const rankTexts = (texts: Iterable<string>, collator: Intl.Collator): Map<string, number> => {
  const folded = new Map<string, string[]>()
  for (const text of texts) {
    const key = sortText(text)
    const same = folded.get(key)
    if (same) same.push(text)
    else folded.set(key, [text])
  }
  const ranks = new Map<string, number>()
  let place = -1
  let last: string | undefined
  for (const key of [...folded.keys()].sort(collator.compare)) {
    if (last === undefined || collator.compare(last, key) !== 0) place += 1
    last = key
    for (const text of folded.get(key) ?? []) ranks.set(text, place)
  }
  return ranks
}

const rankColumn = (rows: readonly ViewRow[], column: string, collator: Intl.Collator): Ranks => {
  const texts = new Set<string>()
  const numbers = new Set<number>()
  for (const row of rows) {
    const key = row.keys[column]
    if (typeof key === 'string') texts.add(key)
    else if (key !== undefined) numbers.add(key)
  }
  const byNumber = placesOf(Float64Array.from(numbers).sort())
  const byText = rankTexts(texts, collator)
  const of = Int32Array.from(rows, (row) => {
    const key = row.keys[column]
    if (key === undefined) return -1
    if (typeof key === 'number') return byNumber.get(key) ?? -1
    return byNumber.size + (byText.get(key) ?? 0)
  })
  return { of, count: byNumber.size + byText.size }
}

/** Sorted keys stay exact below this: a key and a row's place share the 53 bits of a number. */
const MOST_KEYS = 2 ** 31

/**
 * A sorter for the rows of one table. Comparing text by a language's rules is slow, so each column is ranked once for
 * the whole table, when it is first sorted by; then a sort packs the ranks into one number a row and sorts numbers.
 * `locale` is a BCP 47 tag. Rows without a key come last in both directions; equal rows keep their order.
 */
export const createSorter = (all: readonly ViewRow[], locale: string): SortRows => {
  const collator = new Intl.Collator(locale)
  const columns = new Map<string, Ranks>()
  let places: Map<ViewRow, number> | undefined

  const ranksOf = (column: string): Ranks => {
    const known = columns.get(column) ?? rankColumn(all, column, collator)
    columns.set(column, known)
    return known
  }

  return (rows, sort) => {
    if (sort.length === 0) return [...rows]
    places ??= new Map(all.map((row, at) => [row, at]))
    const known = places
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
      rows.forEach((row, at) => {
        const rank = ranks.of[known.get(row) ?? -1] ?? -1
        const place = rank < 0 ? ranks.count : desc ? ranks.count - 1 - rank : rank
        keys[at] = (keys[at] ?? 0) * span + place
      })
      count *= span
    }
    const shift = 2 ** Math.ceil(Math.log2(rows.length + 1))
    const packed = keys.map((key, at) => key * shift + at).sort()
    return Array.from(packed, (key) => rows[key % shift]).filter((row) => row !== undefined)
  }
}
