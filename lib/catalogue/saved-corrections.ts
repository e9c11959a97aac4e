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

/**
 * Writes one value into a saved article: the reader's own, remembered as such, or (`isOwn` false) what the page says.
 * Errors as for `commit`.
 */
export const correctSaved = (
  row: SavedArticle,
  field: CorrectableField,
  text: string,
  isOwn = true,
): Promise<Result<{ seq: number }, CommitError>> => {
  const { siteName, publishedAt, modifiedAt, lang, section, imageUrl, paywalled, ...others } = row
  const { corrected = [], ...rest } = others
  const facts = { siteName, publishedAt, modifiedAt, lang, section, imageUrl }
  const known = textArticle({
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    text: '',
    title: row.title,
    byline: row.byline,
    paywalled: paywalled ?? false,
  })
  const fields = metadataFields(correctArticle(known, { [field]: text }))
  const own = [...corrected.filter((each) => each !== field), ...(isOwn ? [field] : [])]
  const next = { ...rest, ...fields, ...(own.length > 0 ? { corrected: own } : {}) }
  return commit([{ table: 'articles', op: 'put', row: next }], {
    code: 'article-corrected',
    params: { name: fields.title },
  })
}
