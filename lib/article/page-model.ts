/** One element or text node of the page, copied once so that later steps need not touch the DOM again. */
export interface PageNode {
  /** Position in `PageModel.nodes`, document order. */
  index: number
  /** Null in the background, which works on a copy sent by the page. */
  live: Element | Text | null
  /** Lower-case local name, `#text` for text. */
  tag: string
  /** Data of a text node, else empty. */
  text: string
  attributes: Readonly<Record<string, string>>
  parent: PageNode | null
  children: PageNode[]
  /** Index after the last descendant. */
  end: number
}

/** The parts of a page that say something: visible content, and what its head declares. */
export interface PageModel {
  /** All nodes below `<html>`, each parent before its children. */
  nodes: PageNode[]
  root: PageNode
  body: PageNode | null
  /** `<meta>` with lower-cased, trimmed keys, in document order. */
  metas: { key: string; content: string }[]
  links: { rel: string; href: string }[]
  /** Raw JSON-LD blocks. */
  jsonLd: string[]
  /** Text of `<title>`. */
  title: string
}
