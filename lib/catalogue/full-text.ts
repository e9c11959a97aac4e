import { db } from '@/lib/db/database'
import { decodeIndex, encodeIndex } from '@/lib/search/index-codec'
import { quoteAround, type SearchQuote } from '@/lib/search/quote-around'
import { createTextIndex, type TextIndex } from '@/lib/search/text-index'
import { type CatalogueStamp, readStamp } from './catalogue-stamp'
import { catalogueTables } from './catalogue-tables'
import { dependentRows } from './dependent-rows'
import { readInBatches } from './facts-copy'
import { followChanges } from './follow-changes'
import { allNames, indexedTexts } from './indexed-texts'
import { fromStored } from './stored-row'
import type { RowOf, TableName } from './tables'
import { VIEW_TABLES, type ViewTable } from './view/view-row'

/** Records of one table that a search found. */
export interface FoundIn {
  count: number
  /** Their ids, the best first, each but the first after a line break: one string crosses threads faster than 10,000. */
  ids: string
}

export interface SearchAnswer {
  found: Record<ViewTable, FoundIn>
  /** The terms that stand for the query's words, for marking them. */
  terms: string[]
}

export interface FullText {
  /** Undefined until the index is complete for the first time. */
  search(query: string): SearchAnswer | undefined
  /** The words around what was found in the texts of these articles; articles without any are left out. */
  quotes(articleIds: readonly string[], terms: readonly string[]): Promise<[string, SearchQuote][]>
  close(): void
}

export interface FullTextListener {
  /** The index is complete, or follows a change: earlier answers may be out of date. */
  onChange: () => void
  /** The index was made or changed so much that it was written to disk. */
  onKept: () => void
  onFailure: (error: unknown) => void
}

const ARTEFACT = 'full-text'
/** Rows indexed between two looks at waiting questions. */
const BATCH = 100
/** Keeping a large index takes half a second, catching up on this many rows at the next start a tenth. */
const KEEP_AFTER = 300

const keyOf = (table: ViewTable, id: string): string => `${table}/${id}`
const isViewTable = (table: TableName): table is ViewTable =>
  VIEW_TABLES.some((name) => name === table)

/**
 * The full-text index over the catalogue, texts of saved articles and the trash included. It is loaded as it was kept
 * last, or made anew, and then follows every change.
 */
export const openFullText = (listener: FullTextListener): FullText => {
  /** All names of companies and cities by id; read when a record is first indexed. */
  let names: Map<string, string[]> | undefined
  let index: TextIndex | undefined
  let touchedSinceKept = 0
  let ended = false
  let stop = (): void => {}

  const add = async <T extends ViewTable>(
    to: TextIndex,
    table: T,
    rows: RowOf[T][],
  ): Promise<void> => {
    names ??= await readNames()
    for (const row of rows)
      to.add({ key: keyOf(table, row.id), ...indexedTexts(table, row, names) })
  }
  const readNames = async (): Promise<Map<string, string[]>> => {
    const read = new Map<string, string[]>()
    for (const table of ['companies', 'cities'] as const)
      for await (const rows of readInBatches(table))
        for (const row of rows) read.set(row.id, allNames(row))
    return read
  }
  const build = async (): Promise<CatalogueStamp> => {
    const stamp = await readStamp()
    names = await readNames()
    const made = createTextIndex()
    for (const table of ['agreements', 'companies', 'cities', 'articles'] as const)
      for await (const rows of readInBatches(table, BATCH)) {
        if (ended) return stamp
        await add(made, table, rows)
      }
    await keep(made, stamp)
    return stamp
  }
  /** Packed on the way: an index just made takes three times the memory of a packed one. */
  const keep = async (made: TextIndex, stamp: CatalogueStamp): Promise<void> => {
    const packed = made.pack()
    await db.artefacts.put({ key: ARTEFACT, bytes: encodeIndex(packed, stamp) })
    index = createTextIndex(packed)
    touchedSinceKept = 0
    listener.onKept()
  }
  const load = async (): Promise<CatalogueStamp | undefined> => {
    const kept = await db.artefacts.get(ARTEFACT)
    const read = kept && decodeIndex<CatalogueStamp>(kept.bytes)
    if (!read) return undefined
    index = createTextIndex(read.index)
    return read.stamp
  }
  const refresh = async <T extends ViewTable>(table: T, ids: readonly string[]): Promise<void> => {
    const found = await catalogueTables[table].bulkGet([...ids])
    for (const [at, id] of ids.entries()) {
      const stored = found[at]
      if (!stored) index?.remove(keyOf(table, id))
      else if (index) await add(index, table, [fromStored<RowOf[T]>(stored)])
    }
    touchedSinceKept += ids.length
  }
  const renewNames = async (ids: readonly string[]): Promise<void> => {
    if (!names) return
    for (const table of ['companies', 'cities'] as const)
      for (const row of await catalogueTables[table].bulkGet([...ids]))
        if (row) names?.set(row.id, allNames(row))
  }

  const start = async (): Promise<void> => {
    const from = (await load()) ?? (await build())
    if (ended) return
    listener.onChange()
    stop = followChanges(from, {
      onFailure: listener.onFailure,
      onChanges: async ({ stamp, touched }) => {
        if (!touched) {
          const rebuilt = await build()
          listener.onChange()
          return rebuilt
        }
        const renamed = [...(touched.get('companies') ?? []), ...(touched.get('cities') ?? [])]
        await renewNames(renamed)
        for (const [table, ids] of touched) if (isViewTable(table)) await refresh(table, ids)
        for (const [table, ids] of await dependentRows(renamed)) await refresh(table, ids)
        if (index && touchedSinceKept > KEEP_AFTER) await keep(index, stamp)
        listener.onChange()
        return stamp
      },
    })
  }
  start().catch(listener.onFailure)

  return {
    search: (query) => {
      if (!index) return undefined
      const { found, terms } = index.search(query)
      const ids = new Map<string, string[]>(VIEW_TABLES.map((table) => [table, []]))
      for (const key of found) {
        const cut = key.indexOf('/')
        ids.get(key.slice(0, cut))?.push(key.slice(cut + 1))
      }
      const of = (table: ViewTable): FoundIn => {
        const list = ids.get(table) ?? []
        return { count: list.length, ids: list.join('\n') }
      }
      return {
        found: {
          agreements: of('agreements'),
          companies: of('companies'),
          cities: of('cities'),
          articles: of('articles'),
        },
        terms,
      }
    },
    quotes: async (articleIds, terms) => {
      const rows = await db.articles.bulkGet([...articleIds])
      return rows.flatMap((row): [string, SearchQuote][] => {
        const quote = row && quoteAround(row.text, terms)
        return row && quote ? [[row.id, quote]] : []
      })
    },
    close: () => {
      ended = true
      stop()
    },
  }
}
