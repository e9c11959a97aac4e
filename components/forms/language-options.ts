import { i18n } from '#i18n'
import { codeName } from '@/components/ui/format-list'
import type { SelectOption } from '@/components/ui/select'

/** Languages that names are most often given in; any other that a record uses is added to its own list. */
const COMMON = ['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'ru', 'zh', 'zh-Hant']

/** Options for the language of a name, `current` among them. */
export const languageOptions = (current: string): SelectOption[] => {
  const tags = current === '' || COMMON.includes(current) ? COMMON : [...COMMON, current]
  return [
    { value: '', label: i18n.t('forms.alias.anyLanguage') },
    ...tags
      .map((tag) => ({ value: tag, label: codeName('language', tag) }))
      .sort((a, b) => a.label.localeCompare(b.label)),
  ]
}
