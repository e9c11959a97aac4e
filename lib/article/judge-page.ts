import { aroundHeadline } from './around-headline'
import type { Article, NoArticleReason } from './article'
import { type Block, groupBlocks, textPieces } from './article-text'
import { maskByBody } from './body-mask'
import type { CollectedPage } from './collect-page'
import { isArticle, type TextShape } from './is-article'
import { joinText } from './join-text'
import { detectLanguage } from './language'
import type { Candidate } from './metadata/candidate'
import { gatherCandidates } from './metadata/candidates'
import { type PageMetadata, readMetadata } from './metadata/read-metadata'
import { canonicalUrl } from './page-identity'
import type { PageModel, PageNode } from './page-model'
import { postClean } from './post-clean'
import { SENTENCE_END } from './sentence-end'
import { withStandfirst } from './standfirst'

/** An article, and which text nodes of the copied page it was made of; or why there is none. */
export type Judgement =
  | {
      ok: true
      article: Article
      /** The text nodes of each block, as indices into the page's nodes. */
      blocks: number[][]
      /** The headline as the page shows it, its blocks likewise; null where the article's text holds it. */
      headline: { text: string; blocks: number[][] } | null
      /** Everything the page offered for title, date and the rest. */
      metadata: PageMetadata
    }
  | { ok: false; reason: NoArticleReason }

const shapeOf = (blocks: readonly Block[]): TextShape => {
  let length = 0
  let linked = 0
  let prose = 0
  for (const block of blocks) {
    length += block.text.length
    linked += block.linkLength
    if (block.linkLength < block.text.length / 2 && SENTENCE_END.test(block.text))
      prose += block.text.length
  }
  return { length, linkDensity: linked / Math.max(1, length), prose }
}

const textOf = (blocks: readonly Block[]): string =>
  joinText(
    textPieces(
      blocks.map(({ nodes }) => nodes),
      (node) => node,
    ),
  ).text

const placesOf = (blocks: readonly Block[]): number[][] =>
  blocks.map(({ nodes }) => nodes.map(({ index }) => index))

/** The headline's words and where they stand, unless the article's own text holds them. */
const shownHeadline = (model: PageModel, headline: PageNode, article: readonly Block[]) => {
  const isWithin = ({ index }: PageNode): boolean => index >= headline.index && index < headline.end
  if (article.some(({ nodes }) => nodes.some(isWithin))) return null
  const texts = model.nodes.filter((node) => node.tag === '#text' && isWithin(node))
  const blocks = groupBlocks(
    model,
    texts.map(({ index }) => index),
  )
  return { text: textOf(blocks), blocks: placesOf(blocks) }
}

/**
 * Makes the article of a collected page, wherever that runs. `url` is the address in the location bar. What a reader
 * selected (`isSelected`) is taken as it is.
 */
export const judgePage = (page: CollectedPage, url: string, isSelected = false): Judgement => {
  const { model } = page
  const metadata = readMetadata(page, url)
  const { title, byline, siteName, jsonLd } = metadata
  const clean = (blocks: Block[]): Block[] => postClean(blocks, { title, byline, siteName })
  const passes = (blocks: readonly Block[]): boolean =>
    blocks.length > 0 && isArticle(model, metadata, url, textOf(blocks), shapeOf(blocks))
  const found = groupBlocks(model, withStandfirst(page, metadata.headline))
  let blocks = isSelected ? found : (maskByBody(found, jsonLd.body) ?? clean(found))
  if (!isSelected && !passes(blocks)) {
    blocks = metadata.headline ? aroundHeadline(page, metadata.headline, clean) : []
    if (!passes(blocks)) return { ok: false, reason: 'not-an-article' }
  }
  if (blocks.length === 0) return { ok: false, reason: 'not-an-article' }
  const text = textOf(blocks)
  const lang = detectLanguage(text, metadata.lang)
  const languages: Candidate[] = [
    { value: lang, source: 'text' },
    { value: metadata.lang, source: 'html' },
  ]
  const declared = model.links.find(({ rel }) => rel.split(/\s+/).includes('canonical'))?.href ?? ''
  return {
    ok: true,
    article: {
      url,
      canonicalUrl: canonicalUrl(declared, url, title),
      title,
      byline,
      siteName,
      publishedAt: metadata.publishedAt,
      modifiedAt: metadata.modifiedAt,
      lang,
      section: metadata.section,
      imageUrl: metadata.imageUrl,
      paywalled: metadata.paywalled,
      candidates: [...metadata.candidates, ...gatherCandidates('lang', languages)],
      text,
      ...(isSelected ? { source: 'selection' as const } : {}),
    },
    blocks: placesOf(blocks),
    headline:
      metadata.headline && !isSelected ? shownHeadline(model, metadata.headline, blocks) : null,
    metadata,
  }
}
