import { i18n } from '#i18n'
import { formatDay } from '@/components/ui/format-date'
import { formatList, languageName } from '@/components/ui/format-list'
import type { CorrectableField } from '@/lib/article/correct-article'
import { bylineNames } from '@/lib/article/metadata/candidate'

/** Hour and minute of an ISO 8601 timestamp as the page states them; '' for a day alone. */
const timeOf = (value: string): string => /T(\d{2}:\d{2})/.exec(value)?.[1] ?? ''

/** A field's text as a reader wants to see it; '' for none. */
export const fieldValue = (field: CorrectableField, text: string): string => {
  if (text === '') return field === 'paywalled' ? i18n.t('common.no') : ''
  switch (field) {
    case 'byline':
      return formatList(bylineNames(text))
    case 'publishedAt':
    case 'modifiedAt':
      return [formatDay(text) || text, timeOf(text)].filter(Boolean).join(', ')
    case 'lang':
      return languageName(text) || text
    case 'paywalled':
      return i18n.t('common.yes')
    case 'imageUrl':
      return text.replace(/^https?:\/\//, '').replace(/[?#].*$/, '')
    default:
      return text
  }
}
