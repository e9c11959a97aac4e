import type { TextPiece } from './join-text'
import type { PageModel, PageNode } from './page-model'

/** Elements that a browser shows as a block of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul br'
  ).split(' '),
)

const isBlock = (node: PageNode): boolean => BLOCKS.has(node.tag)

/** A paragraph, heading, list item or cell of the article: its text nodes in reading order. */
export interface Block {
  nodes: PageNode[]
  /** The nearest block element around the text. */
  element: PageNode
  /** White space collapsed, trimmed. */
  text: string
  /** Characters of `text` inside links. */
  linkLength: number
}

/** The nearest block element around a node, or the node itself if it is one. */
export const nearestBlock = (node: PageNode): PageNode => {
  let at = node
  while (at.parent && !isBlock(at)) at = at.parent
  return at
}

/** A larger `<a>`, in nodes, is an anchor that nobody closed. */
const LARGEST_LINK = 60

/** Whether a text node stands in a link. */
export const isInLink = (node: PageNode): boolean => {
  for (let at = node.parent; at; at = at.parent)
    if (at.tag === 'a') return at.end - at.index < LARGEST_LINK
  return false
}

const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ')

/** Groups text nodes, given as ascending indices, into blocks; a `<br>` or a block's edge parts two. */
export const groupBlocks = (model: PageModel, selected: readonly number[]): Block[] => {
  const { nodes } = model
  const blocks: Block[] = []
  let current: PageNode[] = []
  let previous: PageNode | null = null
  const close = () => {
    const first = current[0]
    if (!first) return
    const text = collapse(current.map((node) => node.text).join('')).trim()
    let linkLength = 0
    for (const node of current) if (isInLink(node)) linkLength += collapse(node.text).trim().length
    if (text) blocks.push({ nodes: current, element: nearestBlock(first), text, linkLength })
    current = []
  }
  for (const at of selected) {
    const node = nodes[at]
    if (!node) continue
    if (previous) {
      let parted = nearestBlock(previous) !== nearestBlock(node)
      for (let index = previous.index + 1; index < node.index && !parted; index++) {
        const between = nodes[index]
        if (between && isBlock(between)) parted = true
      }
      if (parted) close()
    }
    current.push(node)
    previous = node
  }
  close()
  return blocks
}

const isPreformatted = (node: PageNode): boolean => {
  for (let at = node.parent; at; at = at.parent) {
    if (at.tag === 'pre' || at.tag === 'textarea') return true
    if (/white-space\s*:\s*(pre|break-spaces)/i.test(at.attributes.style ?? '')) return true
    if (isBlock(at) && at.tag !== 'code') return false
  }
  return false
}

/** The pieces a text map is built from. In the background, where there is no page, the copy's nodes stand in for the live ones. */
export const textPieces = <T>(
  blocks: readonly (readonly PageNode[])[],
  nodeOf: (node: PageNode) => T | null,
): TextPiece<T>[] =>
  blocks.flatMap((nodes) =>
    nodes.flatMap((page, index) => {
      const node = nodeOf(page)
      if (node === null) return []
      const preformatted = isPreformatted(page)
      return [{ node, data: page.text, startsBlock: index === 0, preformatted }]
    }),
  )
