import { readMeta, writeMeta } from '@/lib/db/meta'
import { catalogueTables } from './catalogue-tables'
import { loadRows } from './load-rows'
import { namesDiffer } from './named-record'
import { toStored } from './stored-row'
import { noRows, type RowOf, TABLE_NAMES, type TableCounts, type TableName } from './tables'
import { addTouched } from './touched-rows'

type RowMaps = { [T in TableName]: Map<string, RowOf[T] | undefined> }

/** What a write came to. `writes` counts every write there ever was. */
export interface Written {
  writes: number
  counts: TableCounts
  namesChanged: boolean
}

/**
 * The rows a write touches: read at once, changed in memory, written at once by `flush`.
 * Lives inside one write transaction, so nobody else changes them meanwhile.
 */
export interface RowSet {
  get<T extends TableName>(table: T, id: string): RowOf[T] | undefined
  /** `undefined` removes the row. */
  set<T extends TableName>(table: T, id: string, row: RowOf[T] | undefined): void
  flush(): Promise<Written>
}

/** Ids of readers' rows end in a UUID; every other id may come back with a seed file. */
const READERS_ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Reads the named rows. Call inside `writeTransaction`. */
export const openRowSet = async (
  keys: Iterable<{ table: TableName; id: string }>,
): Promise<RowSet> => {
  const found: RowMaps = emptyMaps()
  const wanted = [...keys]
  for (const table of TABLE_NAMES) {
    const ids = wanted.filter((key) => key.table === table).map((key) => key.id)
    if (ids.length > 0) await load(table, ids, found)
  }
  const next: RowMaps = emptyMaps()

  return {
    get: (table, id) => (next[table].has(id) ? next[table].get(id) : found[table].get(id)),
    set: (table, id, row) => {
      next[table].set(id, row)
    },
    flush: async () => {
      // Asked for together: one after the other, each would wait for the browser's other process.
      const [booked, earlierWrites, earlierNames, earlierTouched] = await Promise.all([
        readMeta('counts'),
        readMeta('writes'),
        readMeta('namesVersion'),
        readMeta('touched'),
      ])
      const counts = booked ?? (await countAll())
      let namesChanged = false
      const removed: string[] = []
      const added: string[] = []
      for (const table of TABLE_NAMES) {
        const written = await flushTable(table, found, next)
        counts[table] += written.added.length - written.removed.length
        namesChanged ||= written.namesChanged
        removed.push(...written.removed)
        added.push(...written.added)
      }
      const writes = (earlierWrites ?? 0) + 1
      const touched = TABLE_NAMES.flatMap((table) =>
        [...next[table].keys()].map((id) => ({ table, id })),
      )
      await Promise.all([
        keepTombstones(removed, added),
        writeMeta('counts', counts),
        writeMeta('writes', writes),
        writeMeta('touched', addTouched(earlierTouched, writes, touched)),
        namesChanged ? writeMeta('namesVersion', (earlierNames ?? 0) + 1) : undefined,
      ])
      return { writes, counts, namesChanged }
    },
  }
}

/** Rows a table as the database counts them. */
export const countAll = async (): Promise<TableCounts> => {
  const counts = noRows()
  for (const table of TABLE_NAMES) counts[table] = await catalogueTables[table].count()
  return counts
}

const emptyMaps = (): RowMaps => ({
  companies: new Map(),
  cities: new Map(),
  agreements: new Map(),
  articles: new Map(),
  evidence: new Map(),
})

const load = async <T extends TableName>(table: T, ids: string[], into: RowMaps): Promise<void> => {
  const map = into[table]
  for (const row of await loadRows(table, ids)) map.set(row.id, row)
}

const flushTable = async <T extends TableName>(table: T, found: RowMaps, next: RowMaps) => {
  const before = found[table]
  const added: string[] = []
  const removed: string[] = []
  const puts: RowOf[T][] = []
  let namesChanged = false
  for (const [id, row] of next[table]) {
    const old = before.get(id)
    if (row) puts.push(row)
    if (row && !old) added.push(id)
    if (!row && old) removed.push(id)
    namesChanged ||= namesDiffer(table, old, row)
  }
  if (puts.length > 0) await catalogueTables[table].bulkPut(puts.map((row) => toStored(table, row)))
  if (removed.length > 0) await catalogueTables[table].bulkDelete(removed)
  return { added, removed, namesChanged }
}

/** Remembers which seeds are gone for good, so that a later seed version does not bring them back. */
const keepTombstones = async (removed: string[], added: string[]): Promise<void> => {
  const seeds = removed.filter((id) => !READERS_ID.test(id))
  const known = (await readMeta('removedSeeds')) ?? []
  const next = new Set([...known, ...seeds])
  for (const id of added) next.delete(id)
  if (seeds.length > 0 || next.size < known.length) await writeMeta('removedSeeds', [...next])
}
