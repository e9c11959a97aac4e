import type { PageModel } from '@/lib/article/page-model'

/** Blocks of text nodes in a page as it was read: enough to find them again when it is read anew. */
export interface StandingBlocks {
  /** Indices into the page's nodes, without gaps of text. */
  blocks: readonly (readonly number[])[]
  /** The words of each of those nodes. */
  words: readonly string[]
}

export const standingBlocks = (
  { nodes }: PageModel,
  blocks: StandingBlocks['blocks'],
): StandingBlocks => ({ blocks, words: blocks.flat().map((index) => nodes[index]?.text ?? '') })

/** Where the blocks stand now: the run of nodes with the same words that is nearest; no blocks when there is none. */
export const movedBlocks = (
  { blocks, words }: StandingBlocks,
  { nodes }: PageModel,
): StandingBlocks => {
  const texts = nodes.filter(({ tag }) => tag === '#text')
  const from = blocks[0]?.[0] ?? 0
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at + words.length <= texts.length; at++) {
    const distance = Math.abs((texts[at]?.index ?? 0) - from)
    if (distance >= least || !words.every((word, i) => texts[at + i]?.text === word)) continue
    best = at
    least = distance
  }
  if (best === null) return { blocks: [], words: [] }
  let next = best
  return { blocks: blocks.map((block) => block.map(() => texts[next++]?.index ?? -1)), words }
}
