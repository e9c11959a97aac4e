import { i18n } from '#i18n'
import type { DraftField } from '@/lib/drafting/agreement-draft'

/** What a suggestion's fields are called, in the order they are shown. */
export const draftFieldNames: [DraftField, () => string][] = [
  ['type', () => i18n.t('kinds.field.type')],
  ['status', () => i18n.t('kinds.field.status')],
  ['parties', () => i18n.t('kinds.field.parties')],
  ['city', () => i18n.t('kinds.field.city')],
  ['date', () => i18n.t('kinds.field.date')],
  ['amounts', () => i18n.t('kinds.field.amounts')],
  ['topics', () => i18n.t('kinds.field.topics')],
  ['signatories', () => i18n.t('kinds.field.signatories')],
]
