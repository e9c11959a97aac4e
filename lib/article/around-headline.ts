import { type Block, groupBlocks } from './article-text'
import type { CollectedPage } from './collect-page'
import { OTHER_TEXT } from './limits'
import { nodeNames } from './node-text'
import { namesFurniture } from './noise-names'
import type { PageModel, PageNode } from './page-model'
import { SENTENCE_END } from './sentence-end'

/** Share of links up to which a wider section is more of the text and not a list. */
const MAX_LINKED = 0.3
const OUTSIDE = /^(?:nav|aside|footer|figure|figcaption|button|label|form|select)$/

const isOutside = (node: PageNode, section: PageNode): boolean => {
  for (let at: PageNode | null = node.parent; at && at !== section; at = at.parent)
    if (OUTSIDE.test(at.tag) || namesFurniture(nodeNames(at))) return true
  return false
}

const textIn = (
  model: PageModel,
  kept: ReadonlySet<number>,
  section: PageNode,
  from: number,
): number[] => {
  const places: number[] = []
  for (let index = from; index < section.end; index++) {
    const node = model.nodes[index]
    if (node?.tag !== '#text') continue
    // Longer text outside of what Readability kept may have been cut on its way.
    if (!kept.has(index) && node.text.length >= OTHER_TEXT) continue
    if (!isOutside(node, section)) places.push(index)
  }
  return places
}

const linkDensity = (blocks: readonly Block[]): number => {
  let length = 0
  let linked = 0
  for (const block of blocks) {
    length += block.text.length
    linked += block.linkLength
  }
  return length === 0 ? 1 : linked / length
}

/**
 * The text behind the headline within the nearest element around it that holds a sentence, or a wider one that is not full of
 * links: for pages whose article is
 * so short that Readability took the whole page, or another part of it. `clean` takes furniture out.
 */
export const aroundHeadline = (
  { model, kept }: CollectedPage,
  headline: PageNode,
  clean: (blocks: Block[]) => Block[],
): Block[] => {
  const known = new Set(kept)
  let widest: Block[] = []
  for (let section = headline.parent; section; section = section.parent) {
    if (section.tag === 'body') break
    const places = textIn(model, known, section, headline.end)
    const blocks = clean(groupBlocks(model, places))
    if (!blocks.some(({ text }) => SENTENCE_END.test(text))) continue
    if (widest.length > 0 && linkDensity(blocks) > MAX_LINKED) break
    widest = blocks
  }
  return widest
}
