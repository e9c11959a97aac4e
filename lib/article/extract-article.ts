import type { Article, NoArticleReason } from './article'
import { collectPage } from './collect-page'
import { judgePage } from './judge-page'
import { type LiveArticle, toLiveArticle } from './live-article'

/** An article with the live elements it was read from, or why there is none. */
export type Extraction =
  | ({
      ok: true
      article: Article
      /** The live heading that shows the title. */
      titleElement: Element | null
    } & LiveArticle)
  | { ok: false; reason: NoArticleReason }

/**
 * Reads the article of a live page in one go. Never changes the page. `url` is the address in the location bar.
 * In the extension the two halves run apart: `collectPage` in the page, `judgePage` in the background.
 */
export const extractArticle = (document: Document, url: string): Extraction => {
  const collection = collectPage(document)
  if (!collection.ok) return collection
  const { model } = collection.page
  const judgement = judgePage(collection.page, url)
  if (!judgement.ok) return judgement
  const headline = judgement.metadata.headline?.live ?? null
  return {
    ok: true,
    article: judgement.article,
    ...toLiveArticle(model, judgement.blocks),
    titleElement: headline && 'tagName' in headline ? headline : null,
  }
}
