/** Held by the page that imports; the browser frees it when that page dies. */
export const IMPORT_LOCK = 'pactlight-import'

/** Node, where the unit tests run, has one context and no locks. */
const locks = (): LockManager | undefined =>
  'navigator' in globalThis && 'locks' in navigator ? navigator.locks : undefined

/** Whether an import is being written, here or in another window. */
export const isImporting = async (): Promise<boolean> => {
  const state = await locks()?.query()
  return state?.held?.some(({ name }) => name === IMPORT_LOCK) ?? false
}

/** Runs `work` while nobody else in the extension holds the lock, or `otherwise` at once when somebody does. */
export const withLock = async <T>(
  name: string,
  work: () => Promise<T>,
  otherwise: () => Promise<T>,
): Promise<T> => {
  const manager = locks()
  if (!manager) return work()
  return manager.request(name, { ifAvailable: true }, (lock) => (lock ? work() : otherwise()))
}
