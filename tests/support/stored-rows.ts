import type { Page } from 'playwright'

type StoreName = 'companies' | 'cities' | 'agreements' | 'articles' | 'evidence' | 'drafts'

/** The rows of one store as an extension page finds them in IndexedDB, without the extension's own code. */
export const storedRows = (
  extensionPage: Page,
  store: StoreName,
): Promise<Record<string, unknown>[]> =>
  extensionPage.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const open = indexedDB.open('pactlight')
        open.onerror = () => reject(open.error)
        open.onsuccess = () => {
          const all = open.result.transaction(name).objectStore(name).getAll()
          all.onerror = () => reject(all.error)
          all.onsuccess = () => {
            open.result.close()
            resolve(all.result)
          }
        }
      }),
    store,
  )
