import { db } from '@/lib/db/database'
import { readMeta } from '@/lib/db/meta'
import { TABLE_NAMES, type TableName } from './tables'
import { touchedAfter } from './touched-rows'

/** Names one state of the catalogue: which database, and how many writes it had seen. */
export interface CatalogueStamp {
  databaseId: string
  writes: number
}

/** The state now. Call it inside a transaction that also reads `meta`, or take it for a lower bound. */
export const readStamp = async (): Promise<CatalogueStamp> => {
  const [databaseId, writes] = await Promise.all([readMeta('databaseId'), readMeta('writes')])
  return { databaseId: databaseId ?? '', writes: writes ?? 0 }
}

export interface ChangesSince {
  stamp: CatalogueStamp
  /** Ids of touched rows by table; undefined where that is not known and everything has to be read again. */
  touched: Map<TableName, string[]> | undefined
}

/** What happened to the catalogue since it was in the state `from`. */
export const changesSince = (from: CatalogueStamp): Promise<ChangesSince> =>
  db.dexie.transaction('r', db.meta, async () => {
    const [stamp, touched] = await Promise.all([readStamp(), readMeta('touched')])
    const same = stamp.databaseId === from.databaseId
    return { stamp, touched: same ? touchedAfter(touched, from.writes, stamp.writes) : undefined }
  })

/** Whether a change that Dexie reports concerns a table of the catalogue, in any window. */
export const concernsCatalogue = (parts: object): boolean => {
  const prefixes = TABLE_NAMES.map((table) => `idb://${db.dexie.name}/${table}/`)
  return Object.keys(parts).some((part) => prefixes.some((prefix) => part.startsWith(prefix)))
}
