import type { ArticleFacts } from '../facts'
import { instantKey } from './instant-key'
import type { RowContext } from './row-context'
import type { RowReader } from './row-reader'

const hostOf = (url: string | undefined): string => {
  if (url === undefined) return ''
  // A URL object a row takes longer than all the rest of the row.
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? ''
}

/** The site's name, or its host. */
export const articleSite = ({ siteName, url }: ArticleFacts): string => siteName ?? hostOf(url)

const agreements = ({ agreementIds }: ArticleFacts, { nameOf }: RowContext): string[] =>
  agreementIds.flatMap((id) => nameOf(id) ?? [])

const named =
  (kind: 'company' | 'city') =>
  ({ recordIds }: ArticleFacts, { kindOf }: RowContext): string[] =>
    recordIds.filter((id) => kindOf?.(id) === kind)

/** A saved article as a row. Its text is searched by the full-text index, not here. */
export const ARTICLE_ROW: RowReader<ArticleFacts> = {
  title: ({ title }) => title,
  cells: {
    title: ({ title }) => title,
    site: articleSite,
    published: ({ publishedAt }) => publishedAt ?? '',
    language: ({ lang }) => lang ?? '',
    agreements: (article, context) => agreements(article, context).join(', '),
    byline: ({ byline }) => byline.join(', '),
    tags: ({ tags }) => tags.join(', '),
    saved: ({ savedAt }) => savedAt,
  },
  keys: {
    agreements: (article, context) => agreements(article, context).length,
    published: ({ publishedAt }) => instantKey(publishedAt),
    saved: ({ savedAt }) => instantKey(savedAt),
  },
  facets: {
    year: ({ publishedAt }) => /^\d{4}/.exec(publishedAt ?? '') ?? [],
    language: ({ lang }) => (lang ? [lang] : []),
    site: (article) => [articleSite(article)].filter(Boolean),
    company: named('company'),
    city: named('city'),
    tag: ({ tags }) => tags,
  },
  words: (article, context) => [
    article.title,
    articleSite(article),
    ...article.byline,
    ...article.tags,
    ...agreements(article, context),
    article.note,
  ],
}
