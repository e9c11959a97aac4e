import { urlKeys } from '@/lib/article/url-keys'
import { webUrlSchema } from './row'
import type { ArticleToSave } from './save-article'
import type { SavedArticle } from './saved-article'

const bounded = (text: string, length: number): string => text.trim().slice(0, length).trim()
const orNothing = <K extends string>(key: K, text: string): { [P in K]?: string } => {
  const out: { [P in K]?: string } = {}
  if (text !== '') out[key] = text
  return out
}

/**
 * The row for an article as it was just read. What pages may exaggerate (a title of a page's length, a hundred authors)
 * is cut to the schema's bounds; an address that is not http(s) is left out.
 * `earlier` is the row it replaces: it keeps its id, its addresses and the day it was first saved.
 */
export const savedArticleFields = (
  { id, article, reading, note, tags, agreementIds }: ArticleToSave,
  contentHash: string,
  earlier: SavedArticle | undefined,
  now: string,
): SavedArticle => {
  const url = webUrlSchema.safeParse(article.canonicalUrl)
  const keys = [...(earlier?.urlKeys ?? []), ...urlKeys(article.url, article.canonicalUrl)]
  return {
    id: earlier?.id ?? id,
    createdAt: earlier?.createdAt ?? now,
    updatedAt: earlier?.updatedAt ?? now,
    rev: earlier?.rev ?? 0,
    ...(url.success ? { url: url.data } : earlier?.url ? { url: earlier.url } : {}),
    urlKeys: [...new Set(keys)].filter((key) => key.length <= 4096).slice(0, 50),
    title: bounded(article.title, 1000) || bounded(article.url, 1000) || '—',
    byline: article.byline
      .map((name) => bounded(name, 300))
      .filter(Boolean)
      .slice(0, 50),
    ...orNothing('siteName', bounded(article.siteName, 300)),
    ...orNothing('publishedAt', bounded(article.publishedAt, 40)),
    ...orNothing('lang', bounded(article.lang, 35)),
    text: article.text,
    contentHash,
    mentions: reading.mentions.map(({ start, end, surface, kind, recordId }) => ({
      start,
      end,
      surface,
      kind,
      recordId,
    })),
    agreementIds: [...new Set(agreementIds)],
    tags,
    note,
    savedAt: earlier?.savedAt ?? now,
  }
}
