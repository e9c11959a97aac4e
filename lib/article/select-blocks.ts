import { type Block, groupBlocks } from './article-text'
import { maskByBody } from './body-mask'
import type { PageModel, PageNode } from './page-model'
import { type KnownLines, postClean } from './post-clean'
import { createPreClean } from './pre-clean'
import { runReadability } from './readable-clone'

/** Below this many characters the first attempt is not trusted (Readability's own default). */
const ENOUGH_TEXT = 500

const blocksOf = (model: PageModel, kept: ReadonlySet<number> | null): Block[] => {
  if (!kept) return []
  const selected = model.nodes.filter(
    (node) =>
      node.tag === '#text' &&
      (kept.has(node.index) || (node.parent !== null && kept.has(node.parent.index))),
  )
  return groupBlocks(model.nodes, selected)
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0)

/** The blocks of the article, in document order; empty when the page has none. */
export const selectBlocks = (
  model: PageModel,
  known: KnownLines,
  headline: PageNode | null,
  declaredBody: string,
): Block[] => {
  const isDropped = createPreClean(model, headline)
  let blocks = blocksOf(model, runReadability(model, isDropped, false))
  if (lengthOf(blocks) < ENOUGH_TEXT) {
    const second = blocksOf(model, runReadability(model, isDropped, true))
    if (lengthOf(second) > lengthOf(blocks)) blocks = second
  }
  return maskByBody(blocks, declaredBody) ?? postClean(blocks, known)
}
