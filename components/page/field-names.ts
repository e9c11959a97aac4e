import { i18n } from '#i18n'
import type { CorrectableField } from '@/lib/article/correct-article'
import type { MetadataSource } from '@/lib/article/metadata/candidate'

export const fieldNames: Record<CorrectableField, () => string> = {
  title: () => i18n.t('article.field.title'),
  byline: () => i18n.t('article.field.byline'),
  siteName: () => i18n.t('article.field.siteName'),
  publishedAt: () => i18n.t('article.field.publishedAt'),
  modifiedAt: () => i18n.t('article.field.modifiedAt'),
  lang: () => i18n.t('article.field.lang'),
  section: () => i18n.t('article.field.section'),
  imageUrl: () => i18n.t('article.field.imageUrl'),
  paywalled: () => i18n.t('article.field.paywalled'),
}

/** Where on a page a value stands, in the reader's words. */
export const sourceNames: Record<MetadataSource, () => string> = {
  'json-ld': () => i18n.t('article.source.jsonLd'),
  meta: () => i18n.t('article.source.meta'),
  microdata: () => i18n.t('article.source.microdata'),
  heading: () => i18n.t('article.source.heading'),
  'title-tag': () => i18n.t('article.source.titleTag'),
  byline: () => i18n.t('article.source.byline'),
  time: () => i18n.t('article.source.time'),
  address: () => i18n.t('article.source.address'),
  text: () => i18n.t('article.source.text'),
  html: () => i18n.t('article.source.html'),
}
