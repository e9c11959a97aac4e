import { i18n } from '#i18n'
import { formatAmount } from '@/components/ui/format-amount'
import { formatEdtf } from '@/components/ui/format-date'
import { formatList } from '@/components/ui/format-list'
import {
  agreementTypeNames,
  dateBasisNames,
  signatoryRoleNames,
  statusNames,
} from '@/components/ui/term-names'
import { topicName } from '@/components/ui/topic-names'
import type { AgreementDraft, DraftField } from '@/lib/drafting/agreement-draft'

export interface DraftFieldRow {
  field: DraftField
  label: string
  value: string
}

const NAMES: [DraftField, () => string][] = [
  ['type', () => i18n.t('kinds.field.type')],
  ['status', () => i18n.t('kinds.field.status')],
  ['parties', () => i18n.t('kinds.field.parties')],
  ['city', () => i18n.t('kinds.field.city')],
  ['date', () => i18n.t('kinds.field.date')],
  ['amounts', () => i18n.t('kinds.field.amounts')],
  ['topics', () => i18n.t('kinds.field.topics')],
  ['signatories', () => i18n.t('kinds.field.signatories')],
]

const withNew = (name: string, recordId: string | undefined): string =>
  recordId === undefined ? `${name} (${i18n.t('forms.picker.isNew')})` : name

const textOf = (draft: AgreementDraft, field: DraftField): string => {
  switch (field) {
    case 'type':
      return agreementTypeNames[draft.type]()
    case 'status':
      return statusNames[draft.status]()
    case 'parties':
      return formatList(draft.parties.map(({ name, recordId }) => withNew(name, recordId)))
    case 'city':
      return draft.city ? withNew(draft.city.name, draft.city.recordId) : ''
    case 'date':
      if (draft.date === null) return ''
      return [formatEdtf(draft.date), draft.dateBasis && dateBasisNames[draft.dateBasis]()]
        .filter(Boolean)
        .join(' · ')
    case 'amounts':
      return formatList(draft.amounts.map(formatAmount))
    case 'topics':
      return formatList(draft.topics.map(topicName))
    case 'signatories':
      return formatList(
        draft.signatories.map(({ name, role }) => `${name} (${signatoryRoleNames[role]()})`),
      )
  }
}

/** A suggestion's filled fields in the order they are shown; records that would be new are marked. */
export const draftFieldRows = (draft: AgreementDraft): DraftFieldRow[] =>
  NAMES.map(([field, label]) => ({ field, label: label(), value: textOf(draft, field) })).filter(
    ({ value }) => value !== '',
  )
