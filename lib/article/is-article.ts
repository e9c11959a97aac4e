import { looksLikePerson } from './metadata/person-name'
import type { PageMetadata } from './metadata/read-metadata'
import type { PageModel } from './page-model'

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
/** Characters in full sentences that make an article where the page shows a date; Han says the same in a fifth of them. */
const ENOUGH = 200
const ENOUGH_HAN = 80
/** The same where the page shows neither a date nor an author. */
const PLENTY = 600
const PLENTY_HAN = 400
/** Characters without links under a dated headline that make an article even without sentences: a table of results, a poem, notes. */
const LONG_NOTES = 1000
const LONG_NOTES_HAN = 400
const UNLINKED = 0.1
/** Characters below which nothing is an article, whatever the page declares. */
const LEAST = 100
const LEAST_HAN = 40
/** Share of the text in full sentences: lists of headlines stay below. */
const PROSE = 0.4
const DATED_PROSE = 0.28
const DECLARED_PROSE = 0.2
const MAX_LINK_DENSITY = 0.5
/** Paths of home pages. */
const HOME = /^\/(?:index\.\w+|home\/?|default\.\w+)?$/i

const isHome = (url: string): boolean => {
  try {
    const { pathname, search, hash } = new URL(url)
    return HOME.test(pathname) && search === '' && hash === ''
  } catch {
    return false
  }
}

/** Search results, by the addresses that shops and content systems give them. */
const isSearch = (url: string): boolean =>
  /[?&](?:q|s|query|search|suche|keyword|wd)=|\/(?:search|suche|ricerca|recherche|buscar|zoeken)(?:[/?]|$)/i.test(
    url,
  )

/** Links of the article's text, 0 to 1, and its sentences: what tells a text from a list. */
export interface TextShape {
  length: number
  linkDensity: number
  /** Characters in blocks that hold at least one full sentence. */
  prose: number
}

/**
 * Whether a page is one article: running text rather than a list, and either the page's own word for it (JSON-LD
 * Article, `og:type` article, a published time), a date or an author with some text, or much text. A site's root that calls itself a
 * website is none.
 */
export const isArticle = (
  model: PageModel,
  metadata: PageMetadata,
  url: string,
  text: string,
  shape: TextShape,
): boolean => {
  const han = (text.match(HAN)?.length ?? 0) > text.length * 0.3
  if (shape.length < (han ? LEAST_HAN : LEAST) || shape.linkDensity > MAX_LINK_DENSITY) return false
  const ogType = model.metas.find(({ key }) => key === 'og:type')?.content.toLowerCase() ?? ''
  if (isHome(url) && ogType === 'website') return false
  const declares =
    metadata.jsonLd.isArticle ||
    /^(?:article|news|blog|post)/.test(ogType) ||
    model.metas.some(({ key }) => key === 'article:published_time')
  const unlinked = metadata.headline !== null && shape.linkDensity < UNLINKED
  if (declares) return unlinked || shape.prose >= shape.length * DECLARED_PROSE
  if (metadata.jsonLd.isListing || ogType.startsWith('product') || isSearch(url)) return false
  const hasDate = metadata.publishedAt !== ''
  if (hasDate && unlinked && shape.length >= (han ? LONG_NOTES_HAN : LONG_NOTES)) return true
  const dated = hasDate || metadata.byline.some(looksLikePerson)
  if (shape.prose < shape.length * (dated ? DATED_PROSE : PROSE)) return false
  return shape.prose >= (dated ? (han ? ENOUGH_HAN : ENOUGH) : han ? PLENTY_HAN : PLENTY)
}
