import type { AgreementStatus } from '@/lib/catalogue/agreement'
import type { AgreementDraft } from './agreement-draft'

export type DateFieldName = 'signedOn' | 'announcedOn' | 'effectiveFrom' | 'endsOn'

const DATE_FIELD: Record<AgreementStatus, DateFieldName> = {
  signed: 'signedOn',
  reported: 'signedOn',
  announced: 'announcedOn',
  planned: 'announcedOn',
  'in-operation': 'effectiveFrom',
  ended: 'endsOn',
}

/** Which of an agreement's dates a draft's date is, by what the article says has happened. */
export const draftDateField = ({ status }: Pick<AgreementDraft, 'status'>): DateFieldName =>
  DATE_FIELD[status]
