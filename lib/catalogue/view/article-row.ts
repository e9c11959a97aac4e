import type { ArticleFacts } from '../facts'
import { searchTextOf } from '../search-fold'
import type { RowContext } from './row-context'
import type { ViewRow } from './view-row'

const hostOf = (url: string | undefined): string => {
  if (url === undefined) return ''
  // A URL object a row takes longer than all the rest of the row.
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? ''
}

/** A saved article as a row. Its text is searched by the full-text index, not here. */
export const articleRow = (article: ArticleFacts, { nameOf, kindOf }: RowContext): ViewRow => {
  const site = article.siteName ?? hostOf(article.url)
  const year = /^\d{4}/.exec(article.publishedAt ?? '')?.[0]
  const agreements = article.agreementIds.flatMap((id) => nameOf(id) ?? [])
  const keys: Record<string, string | number> = {
    title: article.title,
    agreements: agreements.length,
    saved: article.savedAt,
  }
  if (site !== '') keys.site = site
  if (article.publishedAt) keys.published = article.publishedAt
  if (article.lang) keys.language = article.lang
  return {
    id: article.id,
    title: article.title,
    cells: {
      title: article.title,
      site,
      published: article.publishedAt ?? '',
      language: article.lang ?? '',
      agreements: agreements.join(', '),
      byline: article.byline.join(', '),
      tags: article.tags.join(', '),
      saved: article.savedAt,
    },
    keys,
    facets: {
      year: year === undefined ? [] : [year],
      language: article.lang ? [article.lang] : [],
      site: site === '' ? [] : [site],
      company: article.recordIds.filter((id) => kindOf?.(id) === 'company'),
      city: article.recordIds.filter((id) => kindOf?.(id) === 'city'),
      tag: article.tags,
    },
    get searchText() {
      return searchTextOf([
        article.title,
        site,
        ...article.byline,
        ...article.tags,
        ...agreements,
        article.note,
      ])
    },
    trashed: article.deletedAt !== undefined,
  }
}
