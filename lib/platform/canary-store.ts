import { browser } from 'wxt/browser'
import type { CanaryStorage } from '@/lib/catalogue/canary-storage'

const KEY = 'canary'

/** The canary's place outside of IndexedDB: `storage.local` outlives a damaged database. */
export const canaryStore: CanaryStorage = {
  read: async () => (await browser.storage.local.get(KEY))[KEY],
  write: (canary) => browser.storage.local.set({ [KEY]: canary }),
}
