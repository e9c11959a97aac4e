import type { CollectedPage } from './collect-page'
import { OTHER_TEXT } from './limits'
import type { PageModel, PageNode } from './page-model'

/** A node as it travels: tag, text or attributes, parent's index (-1 for the root), end. */
export type PackedNode = [
  tag: string,
  text: string,
  attributes: Record<string, string>,
  parent: number,
  end: number,
]

/** A collected page as plain data, to be sent from the page to the background. */
export interface PackedPage {
  nodes: PackedNode[]
  /** Index of `<body>`, -1 without. */
  body: number
  kept: number[]
  metas: { key: string; content: string }[]
  links: { rel: string; href: string }[]
  jsonLd: string[]
  title: string
}

/** Attributes that judging looks at. */
const SENT = [
  'class',
  'id',
  'rel',
  'itemprop',
  'datetime',
  'content',
  'pubdate',
  'style',
  'data-testid',
  'data-component',
  'lang',
]

const sentAttributes = (node: PageNode): Record<string, string> => {
  const sent: Record<string, string> = {}
  for (const name of SENT) {
    const value = node.attributes[name]
    if (value) sent[name] = value
  }
  return sent
}

export const packPage = ({ model, kept }: CollectedPage): PackedPage => {
  const whole = new Set(kept)
  return {
    nodes: model.nodes.map((node) => [
      node.tag,
      whole.has(node.index) ? node.text : node.text.slice(0, OTHER_TEXT),
      sentAttributes(node),
      node.parent?.index ?? -1,
      node.end,
    ]),
    body: model.body?.index ?? -1,
    kept,
    metas: model.metas,
    links: model.links,
    jsonLd: model.jsonLd,
    title: model.title,
  }
}

/** The page as the background sees it: without live nodes. Null when the data is no tree. */
export const unpackPage = (packed: PackedPage): CollectedPage | null => {
  const nodes: PageNode[] = []
  for (const [tag, text, attributes, parentIndex, end] of packed.nodes) {
    const index = nodes.length
    const parent = nodes[parentIndex] ?? null
    if (end <= index || end > packed.nodes.length || (index > 0 && !parent)) return null
    const node: PageNode = { index, live: null, tag, text, attributes, parent, children: [], end }
    nodes.push(node)
    parent?.children.push(node)
  }
  const root = nodes[0]
  if (!root || packed.kept.some((index) => nodes[index]?.tag !== '#text')) return null
  const { kept, metas, links, jsonLd, title } = packed
  const model: PageModel = {
    nodes,
    root,
    body: nodes[packed.body] ?? null,
    metas,
    links,
    jsonLd,
    title,
  }
  return { model, kept }
}
