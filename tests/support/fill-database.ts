import type { Page } from 'playwright'
import { toStored } from '@/lib/catalogue/stored-row'
import { type RowLists, type RowOf, TABLE_NAMES, type TableName } from '@/lib/catalogue/tables'

const CHUNK = 2000

/** Writes rows into the database of an open extension page as an import would leave them, much faster than one. */
export const fillDatabase = async (page: Page, made: RowLists): Promise<void> => {
  // The runner names functions through a function of its own, which a page does not have.
  await page.evaluate('globalThis.__name ??= (named) => named')
  for (const table of TABLE_NAMES) await fillTable(page, table, made)
  await page.evaluate(async (tables) => {
    const open = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('pactlight')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const transaction = open.transaction([...tables, 'meta', 'artefacts'], 'readwrite')
    const meta = transaction.objectStore('meta')
    const wait = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    const counts: Record<string, number> = {}
    for (const table of tables) counts[table] = await wait(transaction.objectStore(table).count())
    const writes = await wait(meta.get('writes'))
    meta.put({ key: 'counts', value: counts })
    meta.put({ key: 'writes', value: (writes?.value ?? 0) + 1 })
    transaction.objectStore('artefacts').clear()
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    open.close()
  }, TABLE_NAMES)
}

const fillTable = async <T extends TableName>(
  page: Page,
  table: T,
  made: RowLists,
): Promise<void> => {
  const rows: RowOf[T][] = made[table]
  for (let at = 0; at < rows.length; at += CHUNK) {
    const chunk = rows.slice(at, at + CHUNK).map((row) => toStored(table, row))
    await page.evaluate(
      ({ name, json }) =>
        new Promise<void>((resolve, reject) => {
          const open = indexedDB.open('pactlight')
          open.onerror = () => reject(open.error)
          open.onsuccess = () => {
            const transaction = open.result.transaction(name, 'readwrite', {
              durability: 'relaxed',
            })
            for (const row of JSON.parse(json)) transaction.objectStore(name).put(row)
            transaction.oncomplete = () => {
              open.result.close()
              resolve()
            }
            transaction.onerror = () => reject(transaction.error)
          }
        }),
      { name: table, json: JSON.stringify(chunk) },
    )
  }
}

/** Keys of what the extension derived from its rows and keeps. */
export const keptArtefacts = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const open = indexedDB.open('pactlight')
        open.onerror = () => reject(open.error)
        open.onsuccess = () => {
          const keys = open.result.transaction('artefacts').objectStore('artefacts').getAllKeys()
          keys.onsuccess = () => {
            open.result.close()
            resolve(keys.result.map(String))
          }
        }
      }),
  )
