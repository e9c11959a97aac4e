import type { PageModel, PageNode } from './page-model'

/** The text inside a node, white space collapsed and trimmed. `limit` bounds the work on large nodes (UTF-16 code units). */
export const nodeText = (model: PageModel, node: PageNode, limit = 100_000): string => {
  let text = ''
  for (let index = node.index; index < node.end && text.length < limit; index++) {
    const inner = model.nodes[index]
    if (!inner) break
    if (inner.tag === '#text') text += inner.text
    else if (inner.tag === 'br' || inner.tag === 'p' || inner.tag === 'div' || inner.tag === 'li')
      text += ' '
  }
  return text.replace(/\s+/g, ' ').trim()
}

/** Class, id and component names of a node as one lower-case string. */
export const nodeNames = (node: PageNode): string => {
  const { attributes } = node
  return `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes['data-testid'] ?? ''} ${attributes['data-component'] ?? ''}`.toLowerCase()
}

/** Letters and digits only, folded: how titles and names are compared. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
