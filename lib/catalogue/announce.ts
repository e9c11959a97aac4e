import { reportError } from '@/lib/shared/report-error'
import { notifyChange } from './change-notifier'
import { updateCanary } from './check-canary'
import type { Written } from './row-set'

/** What follows a write that is on disk: the canary, then the message. Nothing here can undo or fail the write. */
export const announce = async (written: Written | undefined): Promise<void> => {
  if (!written) return
  try {
    await updateCanary(written)
  } catch (error) {
    reportError('catalogue/canary', error)
  }
  notifyChange(written.namesChanged)
}
