import { i18n } from '#i18n'
import type { FormatFamily, Sheet } from '@/lib/exchange/exchange-format'
import { tableNames } from '../table-names'

/** A family of formats as the reader knows it. */
export const familyNames: Record<FormatFamily, () => string> = {
  'catalogue-json': () => i18n.t('options.exchange.json'),
  csv: () => i18n.t('export.csv'),
  'csv-plain': () => i18n.t('export.csvPlain'),
  markdown: () => i18n.t('export.markdown'),
  ris: () => i18n.t('export.ris'),
  bibtex: () => i18n.t('export.bibtex'),
  'csl-json': () => i18n.t('export.cslJson'),
  'json-ld': () => i18n.t('export.jsonLd'),
  'web-annotations': () => i18n.t('export.annotations'),
  geojson: () => i18n.t('export.geoJson'),
  graphml: () => i18n.t('export.graphMl'),
}

/** What it is good for. */
export const familyHints: Record<FormatFamily, () => string> = {
  'catalogue-json': () => i18n.t('options.exchange.jsonHint'),
  csv: () => i18n.t('export.csvHint'),
  'csv-plain': () => i18n.t('export.csvPlainHint'),
  markdown: () => i18n.t('export.markdownHint'),
  ris: () => i18n.t('export.referencesHint'),
  bibtex: () => i18n.t('export.bibtexHint'),
  'csl-json': () => i18n.t('export.cslJsonHint'),
  'json-ld': () => i18n.t('export.jsonLdHint'),
  'web-annotations': () => i18n.t('export.annotationsHint'),
  geojson: () => i18n.t('export.geoJsonHint'),
  graphml: () => i18n.t('export.graphMlHint'),
}

export const sheetNames: Record<Sheet, () => string> = {
  ...tableNames,
  parties: () => i18n.t('export.parties'),
}
