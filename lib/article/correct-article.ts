import type { Article } from './article'
import { bylineNames, METADATA_FIELDS } from './metadata/candidate'

/** What a reader can put right in an article's metadata. */
export const CORRECTABLE_FIELDS = [...METADATA_FIELDS, 'paywalled'] as const
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number]

/** A reader's own values, each as `fieldText` writes it; '' says that there is none. */
export type Corrections = { [F in CorrectableField]?: string | undefined }

type Facts = { readonly [F in CorrectableField]?: Article[F] | undefined }

/** A field's value as one text: names joined by `; `, the paywall as `true` or ''. */
export const fieldText = (article: Facts, field: CorrectableField): string => {
  const value = article[field]
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'true' : ''
  return typeof value === 'string' ? value : value.join('; ')
}

/** The article with the reader's values in place of those that were read. */
export const correctArticle = (article: Article, corrections: Corrections): Article => {
  const { byline, paywalled, ...texts } = corrections
  const corrected = { ...article }
  for (const field of METADATA_FIELDS) {
    if (field === 'byline') continue
    const text = texts[field]
    if (text !== undefined) corrected[field] = text
  }
  if (byline !== undefined) corrected.byline = bylineNames(byline)
  if (paywalled !== undefined) corrected.paywalled = paywalled === 'true'
  return corrected
}
