import { i18n } from '#i18n'
import { fieldName } from '../field-name'

const names: Record<string, () => string> = {
  name: () => i18n.t('merge.field.name'),
  title: () => i18n.t('merge.field.title'),
  aliases: () => i18n.t('merge.field.aliases'),
  country: () => i18n.t('merge.field.country'),
  parentId: () => i18n.t('merge.field.parentId'),
  cityId: () => i18n.t('merge.field.seat'),
  website: () => i18n.t('merge.field.website'),
  wikidata: () => 'Wikidata',
  geonamesId: () => 'GeoNames',
  notes: () => i18n.t('merge.field.notes'),
  note: () => i18n.t('merge.field.notes'),
  tags: () => i18n.t('merge.field.tags'),
  admin1: () => i18n.t('merge.field.admin1'),
  lat: () => i18n.t('merge.field.lat'),
  lon: () => i18n.t('merge.field.lon'),
  url: () => i18n.t('merge.field.url'),
  byline: () => i18n.t('merge.field.byline'),
  siteName: () => i18n.t('merge.field.siteName'),
  publishedAt: () => i18n.t('merge.field.publishedAt'),
  modifiedAt: () => i18n.t('merge.field.modifiedAt'),
  lang: () => i18n.t('merge.field.lang'),
  section: () => i18n.t('merge.field.section'),
  text: () => i18n.t('merge.field.text'),
  savedAt: () => i18n.t('merge.field.savedAt'),
  agreementIds: () => i18n.t('merge.field.agreementIds'),
  source: () => i18n.t('merge.field.source'),
  imageUrl: () => i18n.t('merge.field.imageUrl'),
  paywalled: () => i18n.t('merge.field.paywalled'),
  apartKeys: () => i18n.t('merge.field.apartKeys'),
  corrected: () => i18n.t('merge.field.corrected'),
}

/** What a field of any record is called in the merge pane. */
export const mergeFieldName = (field: string): string =>
  Object.hasOwn(names, field) ? (names[field]?.() ?? field) : fieldName(field)
