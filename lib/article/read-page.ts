import { type DomAccess, domAccess } from './dom-access'
import { MAX_ATTRIBUTE, MAX_DEPTH, MAX_ELEMENTS, MAX_JSON_LD, MAX_TEXT } from './limits'
import type { PageModel, PageNode } from './page-model'

/** The copy of a page, and safe access to the document it came from. */
export type PageRead =
  | { ok: true; model: PageModel; access: DomAccess }
  | { ok: false; reason: 'too-deep' | 'too-large' | 'no-text' }

const TEXT_NODE = 3
const ELEMENT_NODE = 1

/** Elements whose content is never article text. */
const SKIPPED = new Set(
  'script style noscript template svg canvas video audio object embed iframe frame select textarea button datalist map rp rt dialog portal slot-fallback'.split(
    ' ',
  ),
)

/** Attributes any later step looks at. */
const KEPT = new Set(
  'class id role itemprop itemtype rel href dir lang hidden style aria-hidden aria-modal datetime content title colspan rowspan summary pubdate name property data-testid data-component data-component-name data-nosnippet type alt'.split(
    ' ',
  ),
)

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({})

const readAttributes = (access: DomAccess, element: Element): Readonly<Record<string, string>> => {
  let kept: Record<string, string> | undefined
  for (const name of access.attributeNames(element)) {
    if (!KEPT.has(name)) continue
    const value = access.attribute(element, name) ?? ''
    kept ??= Object.create(null) as Record<string, string>
    kept[name] = value.length > MAX_ATTRIBUTE ? value.slice(0, MAX_ATTRIBUTE) : value
  }
  return kept ?? NO_ATTRIBUTES
}

const textOf = (access: DomAccess, element: Node): string => {
  let text = ''
  for (let child = access.firstChild(element); child; child = access.nextSibling(child)) {
    if (access.nodeType(child) === TEXT_NODE) text += (child as Text).data
    if (text.length > MAX_JSON_LD) return ''
  }
  return text
}

const firstContent = (access: DomAccess, node: Node): Node | null =>
  (node as Element).nodeType === ELEMENT_NODE
    ? access.firstChild(access.shadowRoot(node as Element) ?? node)
    : access.firstChild(node)

/**
 * Walks the live document once, without recursion, and stops at the first limit it passes.
 * Open shadow roots are read in place of their host's children; slots show what is assigned to them.
 */
export const readPage = (document: Document): PageRead => {
  const access = domAccess(document)
  if (!access) return { ok: false, reason: 'no-text' }
  const nodes: PageNode[] = []
  const metas: PageModel['metas'] = []
  const links: PageModel['links'] = []
  const jsonLd: string[] = []
  let title = ''
  let elements = 0
  let textLength = 0
  let body: PageNode | null = null

  interface Frame {
    parent: PageNode | null
    /** Nodes still to read at this level: a chain of siblings, or the nodes of a slot. */
    next: Node | null
    rest: Node[]
  }
  const stack: Frame[] = [{ parent: null, next: access.firstChild(document), rest: [] }]
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]
    if (!frame) break
    const node = frame.next ?? frame.rest.pop() ?? null
    if (!node) {
      if (frame.parent) frame.parent.end = nodes.length
      stack.pop()
      continue
    }
    frame.next = frame.next ? access.nextSibling(frame.next) : null
    const type = access.nodeType(node)
    if (type === TEXT_NODE) {
      const live = node as Text
      const text = live.data
      textLength += text.length
      if (textLength > MAX_TEXT) return { ok: false, reason: 'too-large' }
      if (!frame.parent) continue
      const entry: PageNode = {
        index: nodes.length,
        live,
        tag: '#text',
        text,
        attributes: NO_ATTRIBUTES,
        parent: frame.parent,
        children: [],
        end: nodes.length + 1,
      }
      nodes.push(entry)
      frame.parent.children.push(entry)
      continue
    }
    if (type !== ELEMENT_NODE) continue
    const live = node as Element
    elements += 1
    if (elements > MAX_ELEMENTS) return { ok: false, reason: 'too-large' }
    if (stack.length > MAX_DEPTH) return { ok: false, reason: 'too-deep' }
    const tag = access.localName(live)
    if (tag === 'script') {
      const kind = access.attribute(live, 'type') ?? ''
      if (/ld\+json/i.test(kind)) jsonLd.push(textOf(access, live))
      continue
    }
    if (tag === 'title' && !title && frame.parent?.tag !== 'svg') title = textOf(access, live)
    if (SKIPPED.has(tag)) continue
    const attributes = readAttributes(access, live)
    if (tag === 'meta') {
      const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '')
        .trim()
        .toLowerCase()
      const content = (attributes.content ?? '').trim()
      if (key && content) metas.push({ key, content })
    } else if (tag === 'link') {
      if (attributes.rel && attributes.href)
        links.push({ rel: attributes.rel.toLowerCase(), href: attributes.href })
      continue
    }
    const entry: PageNode = {
      index: nodes.length,
      live,
      tag,
      text: '',
      attributes,
      parent: frame.parent,
      children: [],
      end: nodes.length + 1,
    }
    nodes.push(entry)
    frame.parent?.children.push(entry)
    if (tag === 'body' && !body) body = entry
    if (tag === 'head' || tag !== 'title') {
      const assigned =
        tag === 'slot' ? (live as HTMLSlotElement).assignedNodes({ flatten: true }) : []
      stack.push(
        assigned.length > 0
          ? { parent: entry, next: null, rest: assigned.reverse() }
          : { parent: entry, next: firstContent(access, live), rest: [] },
      )
    }
  }
  const root = nodes[0]
  if (!root) return { ok: false, reason: 'no-text' }
  return { ok: true, model: { nodes, root, body, metas, links, jsonLd, title }, access }
}
