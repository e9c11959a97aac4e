import { setCanaryStorage } from '@/lib/catalogue/canary-storage'
import { setChangeListener } from '@/lib/catalogue/change-notifier'
import { startCatalogue } from '@/lib/catalogue/start-catalogue'
import { browserCanaryStorage } from '@/lib/platform/canary-storage'
import { reportError } from '@/lib/shared/report-error'
import { askFromExtension } from './client'

/**
 * Wires an extension page to the catalogue, once, before it draws: the canary's place, the message to the background
 * when names change, and the start checks. How the database is then stands in `database-health`.
 */
export const connectCatalogue = (): void => {
  setCanaryStorage(browserCanaryStorage)
  setChangeListener(async ({ namesChanged }) => {
    if (namesChanged) await askFromExtension({ type: 'catalogue/changed' })
  })
  startCatalogue().catch((error: unknown) => reportError('catalogue/start', error))
}
