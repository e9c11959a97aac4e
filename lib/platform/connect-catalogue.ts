import { setCanaryStorage } from '@/lib/catalogue/canary-storage'
import { setChangeListener } from '@/lib/catalogue/change-notifier'
import { askFromExtension } from '@/lib/messaging/client'
import { canaryStore } from './canary-store'

/**
 * Call once when an extension page starts, before it touches the catalogue: commits made in it keep the canary, and the
 * background hears of them.
 */
export const connectCatalogue = (): void => {
  setCanaryStorage(canaryStore)
  setChangeListener(async () => {
    await askFromExtension({ type: 'catalogue/changed' })
  })
}
