/** Held by the page that imports; the browser frees it when that page dies. */
export const IMPORT_LOCK = 'pactlight-import'

/** Runs `work` while nobody else in the extension holds the lock, or `otherwise` at once when somebody does. */
export const withLock = async <T>(
  name: string,
  work: () => Promise<T>,
  otherwise: () => Promise<T>,
): Promise<T> => {
  // Node, where the unit tests run, has one context and no locks.
  if (!('navigator' in globalThis) || !('locks' in navigator)) return work()
  return navigator.locks.request(name, { ifAvailable: true }, (lock) =>
    lock ? work() : otherwise(),
  )
}
