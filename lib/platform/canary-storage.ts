import { browser } from 'wxt/browser'
import type { CanaryStorage } from '@/lib/catalogue/canary-storage'

const KEY = 'catalogue-canary'

/** The canary in `storage.local`, which survived every damage to IndexedDB that was tried. */
export const browserCanaryStorage: CanaryStorage = {
  read: async () => (await browser.storage.local.get(KEY))[KEY],
  write: async (value) => {
    await browser.storage.local.set({ [KEY]: value })
  },
}
