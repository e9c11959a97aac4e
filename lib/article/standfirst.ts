import { type Block, groupBlocks } from './article-text'
import type { CollectedPage } from './collect-page'
import { OTHER_TEXT } from './limits'
import { comparable, nodeNames } from './node-text'
import { namesFurniture } from './noise-names'
import type { PageNode } from './page-model'

/** A standfirst is searched this far behind the headline, in nodes. */
const NEAR = 250
/** Its shortest and longest block, UTF-16 code units; Han says the same in a third. */
const SHORTEST = 60
const SHORTEST_HAN = 20
const LONGEST = 1000
const MAX_LINKED = 0.3
const SENTENCE = /\p{L}{2}[.!?…]["'”’»）)]*(?:\s|$)|[。！？；]/u
const HAN = /\p{Script=Han}/u
const OUTSIDE = /^(?:nav|aside|footer|figure|figcaption|time|button|label|form|li|table)$/

/** Whether nothing between a block and what it shares with the headline says that it is something else. */
const isPlain = (block: Block, headline: PageNode): boolean => {
  for (let at: PageNode | null = block.element; at; at = at.parent) {
    if (headline.index >= at.index && headline.index < at.end) return true
    if (OUTSIDE.test(at.tag) || 'hidden' in at.attributes || namesFurniture(nodeNames(at)))
      return false
  }
  return false
}

/**
 * Adds the paragraphs between the headline and the text, which Readability leaves out where a page sets them apart from
 * the body. Each must hold a sentence and hardly a link, and not say again what the text says.
 *
 * @returns places of text nodes, ascending.
 */
export const withStandfirst = (
  { model, kept }: CollectedPage,
  headline: PageNode | null,
): number[] => {
  if (!headline) return [...kept]
  const first = kept.find((place) => place >= headline.end)
  if (first === undefined || first - headline.end > NEAR) return [...kept]
  const between = model.nodes
    .slice(headline.end, first)
    .filter(({ tag, text }) => tag === '#text' && text.length < OTHER_TEXT)
    .map(({ index }) => index)
  const known = comparable(
    groupBlocks(model, kept.slice(0, 20))
      .map(({ text }) => text)
      .join(''),
  )
  const added = groupBlocks(model, between).filter((block) => {
    const { text, linkLength } = block
    return (
      text.length >= (HAN.test(text) ? SHORTEST_HAN : SHORTEST) &&
      text.length <= LONGEST &&
      SENTENCE.test(text) &&
      linkLength < text.length * MAX_LINKED &&
      isPlain(block, headline) &&
      !known.includes(comparable(text))
    )
  })
  const places = added.flatMap(({ nodes }) => nodes.map(({ index }) => index))
  return [...kept, ...places].sort((a, b) => a - b)
}
