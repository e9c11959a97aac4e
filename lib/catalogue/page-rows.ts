import { urlKey, urlKeys } from '@/lib/article/url-keys'
import { catalogueTables } from './catalogue-tables'
import type { SavedArticle } from './saved-article'
import { fromStored } from './stored-row'

/** A page by its two addresses. */
export interface PageAddresses {
  url: string
  canonicalUrl: string
}

const sharing = async (keys: readonly string[]): Promise<SavedArticle[]> =>
  keys.length === 0
    ? []
    : (await catalogueTables.articles.where('urlKeys').anyOf(keys).distinct().toArray()).map(
        (row) => fromStored(row),
      )

const isApart = (row: SavedArticle, key: string): boolean => row.apartKeys?.includes(key) ?? false

/**
 * Saved articles of this page, the trash included, those saved under its own address first. An article of which the
 * reader said that it is not the one here is left out.
 */
export const rowsOfPage = async ({ url, canonicalUrl }: PageAddresses): Promise<SavedArticle[]> => {
  const own = urlKey(url)
  const rows = (await sharing(urlKeys(url, canonicalUrl))).filter((row) => !isApart(row, own))
  return rows.sort((a, b) => Number(b.urlKeys.includes(own)) - Number(a.urlKeys.includes(own)))
}

/**
 * The keys under which a page is to be recognised. One that the reader has set apart from another article goes by its
 * own address alone: the canonical one is that article's.
 */
export const pageKeys = async ({ url, canonicalUrl }: PageAddresses): Promise<string[]> => {
  const own = urlKey(url)
  const keys = urlKeys(url, canonicalUrl)
  return (await sharing(keys)).some((row) => isApart(row, own)) ? [own] : keys
}
