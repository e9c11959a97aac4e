import type { Article, NoArticleReason } from './article'
import { type Block, textPieces } from './article-text'
import { isArticle, type TextShape } from './is-article'
import { detectLanguage } from './language'
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

const SENTENCE = /[.!?…][\s"'”’»）)\]]*(?:\s|$)|[。！？；।؟۔]/u

const shapeOf = (blocks: readonly Block[]): TextShape => {
  let length = 0
  let linked = 0
  let prose = 0
  for (const block of blocks) {
    length += block.text.length
    linked += block.linkLength
    if (block.linkLength < block.text.length / 2 && SENTENCE.test(block.text))
      prose += block.text.length
  }
  return { length, linkDensity: linked / Math.max(1, length), prose }
}

/** The part of `extractArticle` that works on the copied page. */
export const articleOf = (model: PageModel, url: string): Extraction => {
  const metadata = readMetadata(model, url)
  const { title, byline, siteName, publishedAt, lang, headline, jsonLd } = metadata
  const blocks = selectBlocks(model, { title, byline, siteName }, headline, jsonLd.body)
  if (blocks.length === 0) return { ok: false, reason: 'no-text' }
  const map = createTextMap(textPieces(blocks))
  if (!isArticle(model, metadata, url, map.text, shapeOf(blocks)))
    return { ok: false, reason: 'not-an-article' }
  const canonical =
    model.links.find((link) => link.rel.split(/\s+/).includes('canonical'))?.href ?? ''
  return {
    ok: true,
    article: {
      url,
      canonicalUrl: canonicalUrl(canonical, url, title),
      title,
      byline,
      siteName,
      publishedAt,
      lang: detectLanguage(map.text, lang),
      text: map.text,
    },
    map,
    roots: [...new Set(blocks.map((block) => block.element.live as Element))],
    titleElement: (headline?.live as Element | undefined) ?? null,
  }
}
