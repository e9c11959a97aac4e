import type { Block } from './article-text'
import { comparable } from './node-text'

/** A declared body shorter than this is a summary, UTF-16 code units without spaces and marks. */
const SHORTEST_BODY = 300
/** The blocks must hold this share of the declared body before it is believed. */
const COVERAGE = 0.85
/** Length of the pieces that are compared. */
const PIECE = 12
/** A block belongs when this share of its pieces stands in the declared body. */
const BLOCK_SHARE = 0.8

const pieces = (text: string): Set<string> => {
  const found = new Set<string>()
  for (let index = 0; index + PIECE <= text.length; index++)
    found.add(text.slice(index, index + PIECE))
  return found
}

/**
 * Keeps the blocks that stand in the `articleBody` a page declares, and the headings between them.
 *
 * @returns null where the declared body is too short or the blocks do not hold it.
 */
export const maskByBody = (blocks: readonly Block[], declaredBody: string): Block[] | null => {
  const body = comparable(declaredBody.replace(/<[^<>]{0,500}>/g, ' '))
  if (body.length < SHORTEST_BODY) return null
  const known = pieces(body)
  const seen = new Set<string>()
  const belongs = blocks.map((block) => {
    const text = comparable(block.text)
    if (text.length < PIECE) return text !== '' && body.includes(text)
    let shared = 0
    let repeated = 0
    let count = 0
    for (let index = 0; index + PIECE <= text.length; index++) {
      const piece = text.slice(index, index + PIECE)
      count += 1
      if (!known.has(piece)) continue
      shared += 1
      if (seen.has(piece)) repeated += 1
      seen.add(piece)
    }
    return shared >= count * BLOCK_SHARE && repeated < count * BLOCK_SHARE
  })
  if (seen.size < known.size * COVERAGE) return null
  const first = belongs.indexOf(true)
  const last = belongs.lastIndexOf(true)
  return blocks.filter(
    (block, index) =>
      belongs[index] || (index > first && index < last && /^h[2-6]$/.test(block.element.tag)),
  )
}
