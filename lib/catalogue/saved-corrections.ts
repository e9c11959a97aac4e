import {
  type CorrectableField,
  type Corrections,
  correctArticle,
  fieldText,
} from '@/lib/article/correct-article'
import { textArticle } from '@/lib/article/text-article'
import type { Result } from '@/lib/shared/result'
import type { CommitError } from './apply-changes'
import { metadataFields } from './article-fields'
import { commit } from './commit'
import type { SavedArticle } from './saved-article'

/** The reader's own values in a saved article. */
export const savedCorrections = (row: SavedArticle): Corrections =>
  Object.fromEntries((row.corrected ?? []).map((field) => [field, fieldText(row, field)]))

/** Writes one value of the reader's own into a saved article and remembers it as such. Errors as for `commit`. */
export const correctSaved = (
  row: SavedArticle,
  field: CorrectableField,
  text: string,
): Promise<Result<{ seq: number }, CommitError>> => {
  const { siteName, publishedAt, modifiedAt, lang, section, imageUrl, paywalled, ...rest } = row
  const facts = { siteName, publishedAt, modifiedAt, lang, section, imageUrl }
  const known = textArticle({
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    text: '',
    title: row.title,
    byline: row.byline,
    paywalled: paywalled ?? false,
  })
  const fields = metadataFields(correctArticle(known, { [field]: text }))
  const corrected = [...new Set([...(row.corrected ?? []), field])]
  return commit([{ table: 'articles', op: 'put', row: { ...rest, ...fields, corrected } }], {
    code: 'article-corrected',
    params: { name: fields.title },
  })
}
