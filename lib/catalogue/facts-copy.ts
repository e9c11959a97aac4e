import { db } from '@/lib/db/database'
import { type CatalogueStamp, readStamp } from './catalogue-stamp'
import { catalogueTables } from './catalogue-tables'
import { type FactsOf, factsOf } from './facts'
import { listTable } from './queries'
import { fromStored } from './stored-row'
import type { RowOf, TableName } from './tables'

/** Counts up when the shape of facts changes: copies of an older shape are then made anew. */
const VERSION = 2

/** The facts of a table's live rows, by id, as they were at `stamp`. */
export interface TableFacts<T extends TableName> {
  stamp: CatalogueStamp
  rows: Map<string, FactsOf[T]>
}

/** Lies beside the rows, so that whoever only asks how old a copy is need not read it. */
interface Label {
  version: number
  stamp: CatalogueStamp
}

const keyOf = (table: TableName): string => `facts:${table}`
const labelKeyOf = (table: TableName): string => `${keyOf(table)}:stamp`

const encode = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const decode = <T>({ bytes }: { bytes: Uint8Array }): T =>
  JSON.parse(new TextDecoder().decode(bytes))

/** The state of the catalogue that a table's kept copy shows, or undefined without a copy of today's shape. */
export const readCopyStamp = async (table: TableName): Promise<CatalogueStamp | undefined> => {
  const kept = await db.artefacts.get(labelKeyOf(table))
  const label = kept && decode<Label>(kept)
  return label?.version === VERSION ? label.stamp : undefined
}

/**
 * The copy of a table's facts that was kept last, or undefined without one. It lies in one piece: reading 10,000
 * agreements from it takes a quarter of the time that reading the rows takes.
 */
export const loadFactsCopy = async <T extends TableName>(
  table: T,
): Promise<TableFacts<T> | undefined> => {
  const [label, kept] = await db.artefacts.bulkGet([labelKeyOf(table), keyOf(table)])
  if (!label || !kept) return undefined
  // Ours and written whole: casts by annotation stand in for parsing every row again.
  const { version, stamp } = decode<Label>(label)
  if (version !== VERSION) return undefined
  const rows = decode<FactsOf[T][]>(kept)
  return { stamp, rows: new Map(rows.map((row) => [row.id, row])) }
}

/** Keeps a table's facts for the next start. */
export const keepFactsCopy = async <T extends TableName>(
  table: T,
  { stamp, rows }: TableFacts<T>,
): Promise<void> => {
  const label: Label = { version: VERSION, stamp }
  await db.artefacts.bulkPut([
    { key: labelKeyOf(table), bytes: encode(label) },
    { key: keyOf(table), bytes: encode([...rows.values()]) },
  ])
}

/** Rows read at once: few enough to keep memory low and the page alive. */
const BATCH = 500

/** Gives a table's rows, the trash included, in batches by id. */
export async function* readInBatches<T extends TableName>(
  table: T,
  size = BATCH,
): AsyncGenerator<RowOf[T][]> {
  let after: string | undefined
  for (;;) {
    const rows = catalogueTables[table]
    const range = after === undefined ? rows.orderBy('id') : rows.where('id').above(after)
    const batch = await range.limit(size).toArray()
    if (batch.length > 0) yield batch.map((row) => fromStored<RowOf[T]>(row))
    if (batch.length < size) return
    after = batch.at(-1)?.id
  }
}

/** The facts of a table read from its rows. Writes meanwhile may or may not be in them: follow from `stamp`. */
export const readFacts = async <T extends TableName>(table: T): Promise<TableFacts<T>> => {
  const stamp = await readStamp()
  const rows = new Map<string, FactsOf[T]>()
  for await (const batch of readInBatches(table)) {
    for (const row of batch) if (row.deletedAt === undefined) rows.set(row.id, factsOf(table, row))
  }
  return { stamp, rows }
}

/** Reads the named rows again and brings `rows` up to date with them. */
export const refreshFacts = async <T extends TableName>(
  table: T,
  rows: Map<string, FactsOf[T]>,
  ids: readonly string[],
): Promise<void> => {
  const found = await catalogueTables[table].bulkGet([...ids])
  ids.forEach((id, at) => {
    const row = found[at]
    if (row && row.deletedAt === undefined) rows.set(id, factsOf(table, fromStored<RowOf[T]>(row)))
    else rows.delete(id)
  })
}

/** The facts of a table's rows in the trash. */
export const listTrashedFacts = async <T extends TableName>(table: T): Promise<FactsOf[T][]> =>
  (await listTable(table, { trashed: true })).map((row) => factsOf(table, row))
