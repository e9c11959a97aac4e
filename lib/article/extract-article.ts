import type { Article, NoArticleReason } from './article'
import { textPieces } from './article-text'
import { readMetadata } from './metadata/read-metadata'
import { canonicalUrl } from './page-identity'
import { type PageModel, readPage } from './page-model'
import { selectBlocks } from './select-blocks'
import { createTextMap, type TextMap } from './text-map'

/** An article with the live elements it was read from, or why there is none. */
export type Extraction =
  | {
      ok: true
      article: Article
      /** Leads between `article.text` and the live text nodes. */
      map: TextMap
      /** Live block elements whose text is the article, in order. */
      roots: Element[]
      /** The live heading that shows the title. */
      titleElement: Element | null
    }
  | { ok: false; reason: NoArticleReason }

/** Reads the article of a live page. Never changes the page. `url` is the address in the location bar. */
export const extractArticle = (document: Document, url: string): Extraction => {
  const page = readPage(document)
  return page.ok ? articleOf(page.model, url) : page
}

/** The part of `extractArticle` that works on the copied page. */
export const articleOf = (model: PageModel, url: string): Extraction => {
  const metadata = readMetadata(model, url)
  const { title, byline, siteName, publishedAt, lang, headline, jsonLd } = metadata
  const blocks = selectBlocks(model, { title, byline, siteName }, headline, jsonLd.body)
  if (blocks.length === 0) return { ok: false, reason: 'no-text' }
  const map = createTextMap(textPieces(blocks))
  const canonical =
    model.links.find((link) => link.rel.split(/\s+/).includes('canonical'))?.href ?? ''
  return {
    ok: true,
    article: {
      url,
      canonicalUrl: canonicalUrl(canonical, url),
      title,
      byline,
      siteName,
      publishedAt,
      lang,
      text: map.text,
    },
    map,
    roots: [...new Set(blocks.map((block) => block.element.live as Element))],
    titleElement: (headline?.live as Element | undefined) ?? null,
  }
}
