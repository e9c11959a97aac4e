import type { Article } from '@/lib/article/article'
import type { CorrectableField } from '@/lib/article/correct-article'
import type { Reading } from '@/lib/reading/reading'
import { webUrlSchema } from './row'
import type { ArticleToSave } from './save-article'
import type { SavedArticle } from './saved-article'

const bounded = (text: string, length: number): string => text.trim().slice(0, length).trim()
const orNothing = <K extends string>(key: K, text: string): { [P in K]?: string } => {
  const out: { [P in K]?: string } = {}
  if (text !== '') out[key] = text
  return out
}

/** What the schema keeps of an article's metadata. What pages may exaggerate is cut to its bounds. */
export const metadataFields = (
  article: Article,
): Pick<SavedArticle, 'title' | 'byline' | Exclude<CorrectableField, 'title' | 'byline'>> => {
  const image = webUrlSchema.safeParse(article.imageUrl)
  return {
    title: bounded(article.title, 1000) || bounded(article.url, 1000) || '—',
    byline: article.byline
      .map((name) => bounded(name, 300))
      .filter(Boolean)
      .slice(0, 50),
    ...orNothing('siteName', bounded(article.siteName, 300)),
    ...orNothing('publishedAt', bounded(article.publishedAt, 40)),
    ...orNothing('modifiedAt', bounded(article.modifiedAt, 40)),
    ...orNothing('lang', bounded(article.lang, 35)),
    ...orNothing('section', bounded(article.section, 300)),
    ...(image.success ? { imageUrl: image.data } : {}),
    ...(article.paywalled ? { paywalled: true } : {}),
  }
}

/** Mentions as they are kept: their places and records, without how they were found. */
export const mentionFields = (reading: Reading): SavedArticle['mentions'] =>
  reading.mentions.map(({ start, end, surface, kind, recordId }) => ({
    start,
    end,
    surface,
    kind,
    recordId,
  }))

/**
 * The row for an article as it was just read; an address that is not http(s) is left out. `keys` are those it is
 * recognised by. `earlier` is the row it replaces: it keeps its id, its addresses and the day it was first saved.
 */
export const savedArticleFields = (
  { id, article, reading, note, tags, agreementIds, corrected = [] }: ArticleToSave,
  contentHash: string,
  keys: readonly string[],
  earlier: SavedArticle | undefined,
  now: string,
): SavedArticle => {
  const url = webUrlSchema.safeParse(article.canonicalUrl)
  const known = [...new Set([...(earlier?.urlKeys ?? []), ...keys])]
  const own = [...new Set([...(earlier?.corrected ?? []), ...corrected])]
  return {
    id: earlier?.id ?? id,
    createdAt: earlier?.createdAt ?? now,
    updatedAt: earlier?.updatedAt ?? now,
    rev: earlier?.rev ?? 0,
    ...(url.success ? { url: url.data } : earlier?.url ? { url: earlier.url } : {}),
    urlKeys: known.filter((key) => key.length <= 4096).slice(0, 50),
    ...(earlier?.apartKeys ? { apartKeys: earlier.apartKeys } : {}),
    ...(article.source ? { source: article.source } : {}),
    ...metadataFields(article),
    ...(own.length > 0 ? { corrected: own } : {}),
    text: article.text,
    contentHash,
    mentions: mentionFields(reading),
    agreementIds: [...new Set(agreementIds)],
    tags,
    note,
    savedAt: earlier?.savedAt ?? now,
  }
}
