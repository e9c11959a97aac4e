import type { CatalogueStamp } from './catalogue-stamp'
import type { FactsOf } from './facts'
import { loadFactsCopy, readFacts, refreshFacts, type TableFacts } from './facts-copy'
import { followChanges } from './follow-changes'
import type { TableName } from './tables'

/** The facts of all live rows of each table; a table is absent until it is read. Lists that did not change stay the same objects. */
export type CatalogueFacts = { readonly [T in TableName]?: readonly FactsOf[T][] }

/** Shown together: an agreement without its parties' names would be drawn twice. */
const FIRST = ['companies', 'cities', 'agreements'] as const
/** Shown as each is read. */
const LATER = ['articles', 'evidence'] as const

/**
 * Gives the facts of the whole catalogue, now (table by table, as they are read) and after changes in any window.
 * `onFailure` hears why they cannot be read; before it reads on, it waits for `rest`. Gives the function that ends it.
 */
export const watchFacts = (
  onFacts: (facts: CatalogueFacts) => void,
  onFailure: (error: unknown) => void,
  rest: () => Promise<void> = () => Promise.resolve(),
): (() => void) => {
  const tables: { [T in TableName]?: TableFacts<T> } = {}
  let facts: CatalogueFacts = {}
  let ended = false
  let stop = (): void => {
    ended = true
  }

  const show = <T extends TableName>(table: T, rows: Map<string, FactsOf[T]>): void => {
    facts = { ...facts, [table]: [...rows.values()] }
  }
  const load = async <T extends TableName>(table: T, anew: boolean): Promise<CatalogueStamp> => {
    const read = (anew ? undefined : await loadFactsCopy(table)) ?? (await readFacts(table))
    Object.assign(tables, { [table]: read })
    show(table, read.rows)
    return read.stamp
  }
  const refresh = async <T extends TableName>(table: T, ids: string[]): Promise<void> => {
    const rows = tables[table]?.rows
    if (!rows) return
    await refreshFacts(table, rows, ids)
    show(table, rows)
  }
  const shown = async (): Promise<void> => {
    if (ended) return
    onFacts(facts)
    await rest()
  }
  /** Gives the oldest of the states that the tables are in: following from there misses nothing. */
  const loadAll = async (anew: boolean): Promise<CatalogueStamp> => {
    const stamps = await Promise.all(FIRST.map((table) => load(table, anew)))
    if (!anew) await shown()
    for (const table of LATER) {
      stamps.push(await load(table, anew))
      if (!anew) await shown()
    }
    return stamps.reduce((oldest, stamp) => {
      if (stamp.databaseId !== oldest.databaseId) return { databaseId: '', writes: 0 }
      return stamp.writes < oldest.writes ? stamp : oldest
    })
  }

  const start = async (): Promise<void> => {
    const from = await loadAll(false)
    if (ended) return
    stop = followChanges(from, {
      onFailure,
      onChanges: async ({ stamp, touched }) => {
        let now = stamp
        if (touched) for (const [table, ids] of touched) await refresh(table, ids)
        else now = await loadAll(true)
        if (!ended) onFacts(facts)
        return now
      },
    })
  }
  start().catch((error: unknown) => {
    if (!ended) onFailure(error)
  })
  return () => {
    ended = true
    stop()
  }
}
