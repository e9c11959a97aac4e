import { i18n } from '#i18n'
import type { AgreementValues } from './agreement-values'

const NAMES: Record<keyof AgreementValues, () => string> = {
  title: () => i18n.t('forms.agreement.title'),
  type: () => i18n.t('forms.type'),
  status: () => i18n.t('forms.agreement.status'),
  parties: () => i18n.t('forms.agreement.parties'),
  places: () => i18n.t('forms.agreement.places'),
  venue: () => i18n.t('forms.agreement.venue'),
  signedOn: () => i18n.t('forms.agreement.signedOn'),
  announcedOn: () => i18n.t('forms.agreement.announcedOn'),
  effectiveFrom: () => i18n.t('forms.agreement.effectiveFrom'),
  endsOn: () => i18n.t('forms.agreement.endsOn'),
  amounts: () => i18n.t('forms.agreement.amounts'),
  topics: () => i18n.t('forms.agreement.topics'),
  people: () => i18n.t('forms.agreement.people'),
  related: () => i18n.t('forms.agreement.related'),
  aliases: () => i18n.t('forms.alias.title'),
  notes: () => i18n.t('forms.notes'),
  tags: () => i18n.t('forms.tags.title'),
}

/** What a field of the agreement form is called. */
export const agreementFieldName = (field: keyof AgreementValues): string => NAMES[field]()
