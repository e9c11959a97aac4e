import Dexie from 'dexie'
import { db } from '@/lib/db/database'
import { listTable } from './queries'
import type { RowOf, TableName } from './tables'

/** A table is read again at most this often, milliseconds: an import writes many times a second. */
const PAUSE = 300
/** After a reading that took long, wait this many times as long. */
const REST = 4

/**
 * Gives all rows of a table outside the trash, now and after changes in any window; many changes in a row give one
 * reading. `onFailure` hears why the table cannot be read. Gives the function that ends it.
 */
export const watchTable = <T extends TableName>(
  table: T,
  onRows: (rows: RowOf[T][]) => void,
  onFailure: (error: unknown) => void,
): (() => void) => {
  const prefix = `idb://${db.dexie.name}/${table}/`
  let ended = false
  let stale = false
  let resting = false

  const read = (): void => {
    stale = false
    resting = true
    const began = performance.now()
    listTable(table)
      .then((rows) => {
        if (!ended) onRows(rows)
      })
      .catch((error: unknown) => {
        if (!ended) onFailure(error)
      })
      .finally(() => {
        const rest = Math.max(PAUSE, (performance.now() - began) * REST)
        setTimeout(() => {
          resting = false
          if (stale && !ended) read()
        }, rest)
      })
  }
  const onChange = (parts: object): void => {
    if (!Object.keys(parts).some((part) => part.startsWith(prefix))) return
    if (resting) stale = true
    else read()
  }

  Dexie.on.storagemutated.subscribe(onChange)
  read()
  return () => {
    ended = true
    Dexie.on.storagemutated.unsubscribe(onChange)
  }
}
