import { i18n } from '#i18n'
import type { TableName } from '@/lib/catalogue/tables'
import { CSV_COLUMNS } from '@/lib/exchange/csv-columns'

/** Fields of rows as the reader knows them; the same word in every table that has the field. */
const NAMES: Record<string, () => string> = {
  name: () => i18n.t('options.column.name'),
  title: () => i18n.t('options.column.title'),
  type: () => i18n.t('options.column.type'),
  status: () => i18n.t('options.column.status'),
  aliases: () => i18n.t('options.column.otherNames'),
  country: () => i18n.t('options.column.country'),
  website: () => i18n.t('options.fact.website'),
  wikidata: () => i18n.t('imports.field.wikidata'),
  parentId: () => i18n.t('imports.field.parent'),
  cityId: () => i18n.t('options.column.seat'),
  admin1: () => i18n.t('options.fact.admin1'),
  lat: () => i18n.t('imports.field.lat'),
  lon: () => i18n.t('imports.field.lon'),
  geonamesId: () => i18n.t('imports.field.geonamesId'),
  notes: () => i18n.t('options.fact.notes'),
  note: () => i18n.t('options.fact.note'),
  tags: () => i18n.t('options.column.tags'),
  parties: () => i18n.t('options.column.parties'),
  cityIds: () => i18n.t('options.column.place'),
  venueCityId: () => i18n.t('options.fact.venue'),
  'signedOn.edtf': () => i18n.t('options.fact.signedOn'),
  'announcedOn.edtf': () => i18n.t('options.fact.announcedOn'),
  'effectiveFrom.edtf': () => i18n.t('options.fact.effectiveFrom'),
  'endsOn.edtf': () => i18n.t('options.fact.endsOn'),
  amounts: () => i18n.t('options.fact.amounts'),
  topics: () => i18n.t('options.column.topics'),
  signatories: () => i18n.t('options.fact.signatories'),
  related: () => i18n.t('options.fact.related'),
  url: () => i18n.t('options.fact.address'),
  byline: () => i18n.t('options.column.byline'),
  siteName: () => i18n.t('options.column.site'),
  publishedAt: () => i18n.t('options.column.published'),
  lang: () => i18n.t('options.column.language'),
  section: () => i18n.t('article.field.section'),
  text: () => i18n.t('options.detail.text'),
  agreementIds: () => i18n.t('options.column.agreements'),
  'quote.exact': () => i18n.t('imports.field.quote'),
}

/** What a column or field is called; its code where only programs know it. A path is named by its first member. */
export const columnName = (header: string): string => {
  const known = [header, `${header}.edtf`, header.split('.')[0] ?? ''].find((name) =>
    Object.hasOwn(NAMES, name),
  )
  return known === undefined ? header : (NAMES[known]?.() ?? header)
}

/** The columns that a foreign file may hold, in the table's order. */
export const offeredColumns = (table: TableName): string[] =>
  CSV_COLUMNS[table].map(({ header }) => header).filter((header) => Object.hasOwn(NAMES, header))
