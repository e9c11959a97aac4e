import type { SavedArticle } from '../saved-article'
import { searchTextOf } from '../search-fold'
import type { NameOf } from './names'
import type { ViewRow } from './view-row'

const hostOf = (url: string | undefined): string => {
  if (url === undefined) return ''
  try {
    return new URL(url).hostname.replace(/^www\./, '')
  } catch {
    return ''
  }
}

/** A saved article as a row. Its full text is searched too, folded like everything else. */
export const articleRow = (article: SavedArticle, nameOf: NameOf): ViewRow => {
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
      tag: article.tags,
    },
    searchText: searchTextOf([
      article.title,
      site,
      ...article.byline,
      ...article.tags,
      ...agreements,
      article.note,
      article.text,
    ]),
    trashed: article.deletedAt !== undefined,
  }
}
