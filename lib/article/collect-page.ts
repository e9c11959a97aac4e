import type { NoArticleReason } from './article'
import { groupBlocks } from './article-text'
import { findHeadline } from './find-headline'
import type { PageModel } from './page-model'
import { createPreClean } from './pre-clean'
import { readPage } from './read-page'
import { runReadability } from './readable-clone'

/** What the page side of extraction finds: a copy of the page, and the text nodes in it that Readability kept. */
export interface CollectedPage {
  model: PageModel
  /** Indices into `model.nodes`, ascending. */
  kept: number[]
}

export type Collection = { ok: true; page: CollectedPage } | { ok: false; reason: NoArticleReason }

/** Below this many characters the first attempt is not trusted (Readability's own default). */
const ENOUGH_TEXT = 500

const textNodes = (model: PageModel, kept: ReadonlySet<number> | null): number[] =>
  kept
    ? model.nodes
        .filter(
          ({ tag, index, parent }) =>
            tag === '#text' && (kept.has(index) || (parent && kept.has(parent.index))),
        )
        .map(({ index }) => index)
    : []

const lengthOf = (model: PageModel, kept: readonly number[]): number =>
  groupBlocks(model, kept).reduce((sum, block) => sum + block.text.length, 0)

/**
 * Copies a live page and runs Readability on the copy; never changes the page. This half of extraction needs the DOM,
 * `judgePage` makes the article of what it gives and does not.
 */
export const collectPage = (document: Document): Collection => {
  const read = readPage(document)
  if (!read.ok) return read
  const { model, access } = read
  const isDropped = createPreClean(model, findHeadline(model))
  let kept = textNodes(model, runReadability(model, access, isDropped, false))
  const length = lengthOf(model, kept)
  if (length < ENOUGH_TEXT) {
    const second = textNodes(model, runReadability(model, access, isDropped, true))
    if (lengthOf(model, second) > length) kept = second
  }
  return kept.length > 0 ? { ok: true, page: { model, kept } } : { ok: false, reason: 'no-text' }
}
