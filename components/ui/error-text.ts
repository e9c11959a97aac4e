import { i18n } from '#i18n'
import type { ErrorCode } from '@/lib/shared/result'

/** What to tell the reader about a failed write. */
export const errorText = (code: ErrorCode): string => {
  switch (code) {
    case 'conflict':
      return i18n.t('states.error.conflict')
    case 'quota-exceeded':
      return i18n.t('states.error.quota')
    case 'storage-failed':
      return i18n.t('states.error.storage')
    case 'database-blocked':
    case 'database-unavailable':
      return i18n.t('states.error.database')
    case 'stale-schema':
    case 'context-invalidated':
      return i18n.t('states.error.stale')
    case 'bad-input':
      return i18n.t('states.error.input')
    default:
      return i18n.t('states.error.other')
  }
}
