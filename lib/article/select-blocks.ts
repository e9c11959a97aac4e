import { type Block, groupBlocks } from './article-text'
import type { PageModel, PageNode } from './page-model'
import { runReadability } from './readable-clone'

/** Below this many characters the first attempt is not trusted (Readability's own default). */
const ENOUGH_TEXT = 500

const isDropped = (_node: PageNode): boolean => false

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
export const selectBlocks = (model: PageModel): Block[] => {
  const first = blocksOf(model, runReadability(model, isDropped, false))
  if (lengthOf(first) >= ENOUGH_TEXT) return first
  const second = blocksOf(model, runReadability(model, isDropped, true))
  return lengthOf(second) > lengthOf(first) ? second : first
}
