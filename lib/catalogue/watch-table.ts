import Dexie from 'dexie'
import { db } from '@/lib/db/database'
import { isImporting } from './import-lock'
import { listTable } from './queries'
import type { RowOf, TableName } from './tables'

/** A table is read again at most this often, milliseconds. */
const PAUSE = 300
/** After a reading that took long, wait this many times as long. */
const REST = 4

/**
 * Gives all rows of a table outside the trash, now and after changes in any window; many changes in a row give one
 * reading. A running import counts as one change: each reading of a large table would hold up its next chunk, and half of
 * an import is nothing to show. `onFailure` hears why the table cannot be read. Gives the function that ends it.
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
        wake(Math.max(PAUSE, (performance.now() - began) * REST))
      })
  }
  /** After a rest, reads what has changed meanwhile, or rests again while an import goes on. */
  const wake = (rest: number): void => {
    setTimeout(async () => {
      if (ended) return
      if (stale && (await isImporting())) return wake(PAUSE)
      resting = false
      if (stale && !ended) read()
    }, rest)
  }
  const onChange = (parts: object): void => {
    if (!Object.keys(parts).some((part) => part.startsWith(prefix))) return
    stale = true
    if (resting) return
    resting = true
    wake(0)
  }

  Dexie.on.storagemutated.subscribe(onChange)
  read()
  return () => {
    ended = true
    Dexie.on.storagemutated.unsubscribe(onChange)
  }
}
