import Readability from '@mozilla/readability/Readability.js'
import { isInLink } from './article-text'
import type { DomAccess } from './dom-access'
import { MAX_ELEMENTS } from './limits'
import type { PageModel, PageNode } from './page-model'

/** Attribute that carries a node's index through Readability, which replaces and moves elements. */
const INDEX = 'data-index'

/** Attributes that Readability's scoring looks at. Names and hrefs stay behind: without them nothing can load or shadow a property. */
const SCORED = ['class', 'id', 'role', 'itemprop', 'rel', 'dir', 'colspan', 'rowspan', 'summary']

const HAS_BLOCK = new Set(
  'p div section article ul ol table blockquote pre h1 h2 h3 h4 h5 h6 br'.split(' '),
)
const VALID_TAG = /^[a-z][a-z0-9-]*$/
/** Commas of other scripts that Readability's score counts, U+002C left out. */
const OTHER_COMMAS = /[\u060C\u2E32\u2E34\u2E41\uFE10\uFE11\uFE50\uFF0C]/g

/**
 * Readability spares a table or box with ten commas or more, but counts only Latin ones there. Those of links stay as they
 * are: titles of other articles are no prose.
 */
const latinCommas = (node: PageNode): string => {
  const latin = node.text.replace(OTHER_COMMAS, ',')
  return latin !== node.text && isInLink(node) ? node.text : latin
}

const cloneElement = (document: Document, node: PageNode, plain: boolean): Element => {
  // A form's inputs shadow its properties, and whole-page forms are common on older sites.
  const tag = node.tag === 'form' ? 'div' : VALID_TAG.test(node.tag) ? node.tag : 'span'
  const clone = document.createElement(tag)
  clone.setAttribute(INDEX, String(node.index))
  for (const name of SCORED) {
    if (plain && (name === 'class' || name === 'id')) continue
    const value = node.attributes[name]
    if (value) clone.setAttribute(name, value)
  }
  if (tag === 'img') clone.setAttribute('data-src', '')
  const href = node.attributes.href
  if (href?.startsWith('#')) clone.setAttribute('href', href)
  return clone
}

/**
 * Copies the nodes of `model` that `keep` lets through (a dropped node takes its descendants along) into an inert
 * document. Text that stands beside blocks gets its own span, so that its index survives too.
 */
const buildClone = (
  model: PageModel,
  access: DomAccess,
  isDropped: (node: PageNode) => boolean,
  plain: boolean,
): Document => {
  const document = access.createDocument()
  const body = document.body
  const clones = new Map<PageNode, Element>()
  if (!model.body) return document
  clones.set(model.body, body)
  body.setAttribute(INDEX, String(model.body.index))
  for (let index = model.body.index + 1; index < model.body.end; index++) {
    const node = model.nodes[index]
    if (!node?.parent) continue
    if (isDropped(node)) {
      index = node.end - 1
      continue
    }
    const parent = clones.get(node.parent)
    if (!parent) continue
    if (node.tag !== '#text') {
      const clone = cloneElement(document, node, plain)
      clones.set(node, clone)
      parent.appendChild(clone)
      continue
    }
    const text = document.createTextNode(latinCommas(node))
    // Readability swaps a <div> for the paragraph inside it, and moves lone text into new ones.
    const loosens =
      parent.localName === 'div' || node.parent.children.some(({ tag }) => HAS_BLOCK.has(tag))
    if (loosens && node.text.trim()) {
      const span = document.createElement('span')
      span.setAttribute(INDEX, String(index))
      span.appendChild(text)
      parent.appendChild(span)
    } else parent.appendChild(text)
  }
  return document
}

/**
 * Runs Readability on a copy of the page.
 *
 * Yields between its steps, none of which looks at the live page.
 *
 * @returns the indices of elements and lone text nodes that survived; null when it found nothing.
 * `plain` leaves out classes and ids, as Readability itself does when its first attempt finds too little.
 */
export function* runReadability(
  model: PageModel,
  access: DomAccess,
  isDropped: (node: PageNode) => boolean,
  plain: boolean,
): Generator<void, Set<number> | null> {
  const document = buildClone(model, access, isDropped, plain)
  yield
  // Readability reads the body's HTML to restore it for its own retries. `select-blocks` retries from a fresh copy instead,
  // which saves that time and keeps markup from being parsed at all.
  Object.defineProperty(document.body, 'innerHTML', { value: '', writable: true })
  const result = new Readability<Node>(document, {
    charThreshold: 1,
    disableJSONLD: true,
    maxElemsToParse: MAX_ELEMENTS * 2,
    serializer: (node) => node,
  }).parse()
  yield
  if (!result?.content) return null
  const kept = new Set<number>()
  const content = result.content as Element
  for (const element of content.querySelectorAll(`[${INDEX}]`))
    kept.add(Number(element.getAttribute(INDEX)))
  return kept
}
