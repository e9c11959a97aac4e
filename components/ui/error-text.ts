import { i18n } from '#i18n'
import type { ErrorCode } from '@/lib/shared/result'

const TEXTS: Record<ErrorCode, () => string> = {
  'bad-input': () => i18n.t('errors.badInput'),
  'not-found': () => i18n.t('errors.notFound'),
  conflict: () => i18n.t('errors.conflict'),
  'stale-schema': () => i18n.t('errors.staleSchema'),
  'database-blocked': () => i18n.t('errors.databaseBlocked'),
  'database-unavailable': () => i18n.t('errors.databaseUnavailable'),
  'data-missing': () => i18n.t('errors.dataMissing'),
  'quota-exceeded': () => i18n.t('errors.quotaExceeded'),
  'storage-failed': () => i18n.t('errors.storageFailed'),
  'newer-format': () => i18n.t('errors.newerFormat'),
  'not-a-catalogue': () => i18n.t('errors.notACatalogue'),
  'too-large': () => i18n.t('errors.tooLarge'),
  'too-deep': () => i18n.t('errors.tooDeep'),
  cancelled: () => i18n.t('errors.cancelled'),
  'not-allowed': () => i18n.t('errors.notAllowed'),
  'tab-unreadable': () => i18n.t('errors.tabUnreadable'),
  'no-answer': () => i18n.t('errors.noAnswer'),
  'context-invalidated': () => i18n.t('errors.contextInvalidated'),
}

/** What went wrong and what the reader can do about it. */
export const errorText = (code: ErrorCode): string => TEXTS[code]()
