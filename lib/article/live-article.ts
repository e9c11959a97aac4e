import { nearestBlock, textPieces } from './article-text'
import type { PageModel, PageNode } from './page-model'
import { createTextMap, type TextMap } from './text-map'

/** Where an article stands in the live page. */
export interface LiveArticle {
  /** Leads between the article's text and the live text nodes. */
  map: TextMap
  /** Live block elements whose text is the article, in order. */
  roots: Element[]
}

const isText = (live: PageNode['live']): live is Text => live?.nodeType === 3

/** Finds the blocks of a judged page in the live page its copy was made of. */
export const toLiveArticle = (
  model: PageModel,
  blocks: readonly (readonly number[])[],
): LiveArticle => {
  const nodes = blocks.map((block) =>
    block.flatMap((index) => {
      const node = model.nodes[index]
      return node && isText(node.live) ? [node] : []
    }),
  )
  const roots = new Set<Element>()
  for (const [first] of nodes) {
    const live = first ? nearestBlock(first).live : null
    if (live && !isText(live)) roots.add(live)
  }
  const map = createTextMap(textPieces(nodes, ({ live }) => (isText(live) ? live : null)))
  return { map, roots: [...roots] }
}
