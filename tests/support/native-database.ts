/** A database as IndexedDB itself sees it, without Dexie: what a fixture of an old schema holds. */
export interface NativeDatabase {
  /** IndexedDB's own number: ten times Dexie's. */
  version: number
  stores: NativeStore[]
}

interface NativeStore {
  name: string
  keyPath: string
  autoIncrement: boolean
  indexes: { name: string; keyPath: string; multiEntry: boolean }[]
  rows: unknown[]
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** Makes the database `name` exactly as `native` says, in the place of any that is there. */
export const createNative = async (name: string, native: NativeDatabase): Promise<void> => {
  await done(indexedDB.deleteDatabase(name))
  const request = indexedDB.open(name, native.version)
  request.onupgradeneeded = () => {
    for (const { keyPath, autoIncrement, ...store } of native.stores) {
      const made = request.result.createObjectStore(store.name, { keyPath, autoIncrement })
      for (const { multiEntry, ...index } of store.indexes)
        made.createIndex(index.name, index.keyPath, { multiEntry })
      for (const row of store.rows) made.put(row)
    }
  }
  const database = await done(request)
  database.close()
}

/** Everything that the database `name` is and holds. */
export const readNative = async (name: string): Promise<NativeDatabase> => {
  const database = await done(indexedDB.open(name))
  const names = [...database.objectStoreNames]
  const transaction = database.transaction(names)
  const stores: NativeStore[] = []
  for (const storeName of names) {
    const store = transaction.objectStore(storeName)
    const indexes = [...store.indexNames].map((indexName) => {
      const { keyPath, multiEntry } = store.index(indexName)
      return { name: indexName, keyPath: String(keyPath), multiEntry }
    })
    stores.push({
      name: storeName,
      keyPath: String(store.keyPath),
      autoIncrement: store.autoIncrement,
      indexes,
      rows: await done(store.getAll()),
    })
  }
  database.close()
  return { version: database.version, stores }
}
