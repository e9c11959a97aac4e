import { i18n } from '#i18n'

const names: Record<string, () => string> = {
  type: () => i18n.t('options.column.type'),
  status: () => i18n.t('options.column.status'),
  parties: () => i18n.t('options.column.parties'),
  city: () => i18n.t('options.column.place'),
  cityIds: () => i18n.t('options.column.place'),
  venueCityId: () => i18n.t('options.fact.venue'),
  date: () => i18n.t('options.column.date'),
  signedOn: () => i18n.t('options.fact.signedOn'),
  announcedOn: () => i18n.t('options.fact.announcedOn'),
  effectiveFrom: () => i18n.t('options.fact.effectiveFrom'),
  endsOn: () => i18n.t('options.fact.endsOn'),
  amounts: () => i18n.t('options.fact.amounts'),
  topics: () => i18n.t('options.column.topics'),
  signatories: () => i18n.t('options.fact.signatories'),
  related: () => i18n.t('options.fact.related'),
  report: () => i18n.t('options.fact.report'),
}

/** The name of the record's field that evidence speaks for; its code where the screen knows no name. */
export const fieldName = (field: string): string =>
  Object.hasOwn(names, field) ? (names[field]?.() ?? field) : field
