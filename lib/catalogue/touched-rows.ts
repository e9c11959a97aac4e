import type { TableName } from './tables'

/**
 * Which rows the latest writes touched, so that a copy of the rows can be brought up to date without reading all of
 * them. It names every row touched by the writes `since + 1` to `upTo`, as `meta.writes` counts them.
 */
export interface TouchedRows {
  since: number
  upTo: number
  rows: [write: number, table: TableName, id: string][]
}

/** Reading this many rows one by one takes about as long as reading a table of a few thousand whole. */
const MOST = 2000

/** The list after one more write. A write that touches too many rows empties it: it then counts from that write on. */
export const addTouched = (
  known: TouchedRows | undefined,
  write: number,
  touched: readonly { table: TableName; id: string }[],
): TouchedRows => {
  if (touched.length > MOST) return { since: write, upTo: write, rows: [] }
  const before = known?.upTo === write - 1 ? known : undefined
  const rows: TouchedRows['rows'] = [
    ...(before?.rows ?? []),
    ...touched.map(({ table, id }): [number, TableName, string] => [write, table, id]),
  ]
  let since = before?.since ?? write - 1
  const surplus = rows[rows.length - MOST - 1]
  if (surplus) since = surplus[0]
  return { since, upTo: write, rows: surplus ? rows.filter(([at]) => at > since) : rows }
}

/**
 * The rows touched after the write `after`, by table. Undefined where the list does not reach back that far or does not
 * end at `writes`, the latest one: then everything has to be read again.
 */
export const touchedAfter = (
  known: TouchedRows | undefined,
  after: number,
  writes: number,
): Map<TableName, string[]> | undefined => {
  const touched = new Map<TableName, string[]>()
  if (after === writes) return touched
  if (!known || known.upTo !== writes || after < known.since || after > writes) return undefined
  for (const [write, table, id] of known.rows) {
    if (write <= after) continue
    const ids = touched.get(table)
    if (!ids) touched.set(table, [id])
    else if (!ids.includes(id)) ids.push(id)
  }
  return touched
}
