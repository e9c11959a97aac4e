import { i18n } from '#i18n'
import type { ClaimField } from '@/lib/catalogue/claims'

const NAMES: Record<ClaimField, () => string> = {
  type: () => i18n.t('kinds.field.type'),
  status: () => i18n.t('kinds.field.status'),
  parties: () => i18n.t('panel.parties'),
  cityIds: () => i18n.t('panel.places'),
  venueCityId: () => i18n.t('panel.venue'),
  signedOn: () => i18n.t('forms.agreement.signedOn'),
  announcedOn: () => i18n.t('forms.agreement.announcedOn'),
  effectiveFrom: () => i18n.t('forms.agreement.effectiveFrom'),
  endsOn: () => i18n.t('forms.agreement.endsOn'),
  amounts: () => i18n.t('panel.amounts'),
  topics: () => i18n.t('kinds.field.topics'),
  signatories: () => i18n.t('kinds.field.signatories'),
}

/** What a field of an agreement is called. */
export const claimFieldName = (field: ClaimField): string => NAMES[field]()
