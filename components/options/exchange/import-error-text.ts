import { i18n } from '#i18n'
import { errorText } from '@/components/ui/error-text'
import type { ErrorCode } from '@/lib/shared/result'

/** Why a file was not imported, and what to do. */
export const importErrorText = (code: ErrorCode): string => {
  switch (code) {
    case 'newer-format':
      return i18n.t('options.importError.newerFormat')
    case 'not-a-catalogue':
      return i18n.t('options.importError.notACatalogue')
    case 'too-large':
      return i18n.t('options.importError.tooLarge')
    case 'too-deep':
    case 'bad-input':
      return i18n.t('options.importError.damaged')
    case 'cancelled':
      return i18n.t('options.importError.cancelled')
    case 'not-allowed':
      return i18n.t('options.importError.running')
    default:
      return errorText(code)
  }
}
