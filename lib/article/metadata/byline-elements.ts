import { comparable, nodeNames, nodeText } from '../node-text'
import type { PageModel, PageNode } from '../page-model'
import { declaredNames, isLabel, looksLikePerson, namesInByline } from './person-name'

const BYLINE_NAME =
  /byline|author|autor(?!i[sz])|auteur|writer|verfasser|redakteur|reporter|journalist|(?:^|[\s_-])(?:firma|signature|contributors?|submitted|posted-by)(?:$|[\s_-])/
/** Parts of a byline that are no name, and other people's bylines. */
const NOT_BYLINE =
  /comment|avatar|image|img|photo|picture|bild|bio\b|biograph|desc|related|teaser|share|social|follow|copyright|rights/
/** What holds other people's bylines: comments, lists of other articles, the page's edges. */
const ELSEWHERE =
  /comment|related|teaser|recommend|sidebar|widget|footer|trending|popular|latest|promo(?!ted)|menu|most-?read|more-|copyright|gallery|newsletter|caption|credit/
/** Largest subtree that is still a byline, in nodes, and its longest text, UTF-16 code units. */
const MAX_NODES = 80
const MAX_TEXT = 240
const MAX_NAMES = 8
/** A byline further away, in nodes, is somebody else's. */
const FAR = 300
/** Elements that are looked at, nearest first. */
const MAX_ELEMENTS = 24

/** Where a page has its headline and its text, as places in `PageModel.nodes`. */
export interface ArticlePlace {
  headline: number
  /** The first node of the text. */
  start: number
  /** Behind the last node of the text. */
  end: number
}

const has = (value: string | undefined, word: string): boolean =>
  value?.split(/\s+/).includes(word) ?? false

/** Whether the markup itself says author, whatever the element is called. */
const isMarked = ({ attributes: { rel, itemprop } }: PageNode): boolean =>
  has(rel, 'author') || has(itemprop, 'author')

const isByline = (node: PageNode): boolean => {
  if (node.tag === '#text' || node.end - node.index > MAX_NODES) return false
  if (isMarked(node)) return true
  const names = nodeNames(node)
  return BYLINE_NAME.test(names) && !NOT_BYLINE.test(names)
}

const isElsewhere = (node: PageNode, headline: number): boolean => {
  for (let at = node.parent; at && at.tag !== 'body'; at = at.parent) {
    const holdsHeadline = headline >= at.index && headline < at.end
    if (holdsHeadline) return false
    if (/^(?:aside|footer|nav|figure|figcaption)$/.test(at.tag) && !isMarked(node)) return true
    if (ELSEWHERE.test(nodeNames(at))) return true
  }
  return false
}

/** A node whose text is declared to be a name, so that it may be a pen name. */
const declaresName = (node: PageNode, outer: PageNode): boolean => {
  const { rel, itemprop } = node.attributes
  return (
    has(rel, 'author') ||
    (itemprop === 'name' && node !== outer) ||
    (has(itemprop, 'author') && node.end - node.index < 4) ||
    /(?:^|\s)(?:fn|username)(?:\s|$)/.test(node.attributes.class ?? '')
  )
}

const distinct = (names: readonly string[]): string[] => {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = comparable(name)
    const isNew = key !== '' && !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** The names in a byline: those that the markup declares, else its links, else its pieces of text, else the whole line. */
const namesIn = (model: PageModel, node: PageNode): string[] => {
  const marked: string[] = []
  const linked: string[] = []
  const pieces: string[] = []
  for (let index = node.index; index < node.end; index++) {
    const inner = model.nodes[index]
    if (!inner) break
    if (inner.tag === '#text') {
      pieces.push(...namesInByline(inner.text))
      continue
    }
    if (inner !== node && NOT_BYLINE.test(nodeNames(inner)) && !isMarked(inner)) {
      index = inner.end - 1
      continue
    }
    if (declaresName(inner, node)) marked.push(...declaredNames(nodeText(model, inner, 120)))
    if (inner.tag === 'a') linked.push(...namesInByline(nodeText(model, inner, 120)))
  }
  const people = distinct(marked).filter((name) => name.length < 50 && !isLabel(name))
  if (people.some(looksLikePerson)) return people.filter(looksLikePerson)
  if (people.length > 0) return people
  const whole = nodeText(model, node, MAX_TEXT + 1)
  const line = whole.length > MAX_TEXT ? [] : namesInByline(whole)
  const best = [distinct(linked), distinct(pieces), distinct(line)]
  return best.reduce((most, names) => (names.length > most.length ? names : most), [])
}

/** How far a byline stands from where one is expected: behind the headline, or at the end of the text. */
const distanceOf = (node: PageNode, { headline, end }: ArticlePlace): number => {
  const fromHeadline =
    node.index >= headline ? node.index - headline : (headline - node.end) * 2 + 20
  const fromEnd = Math.abs(node.index - end) * 2 + 200
  return Math.min(fromHeadline, fromEnd) * (isMarked(node) ? 0.5 : 1)
}

/** Lists of people named by elements that say author or byline, the likeliest first. */
export const bylineElements = (model: PageModel, place: ArticlePlace): string[][] =>
  model.nodes
    .filter((node) => isByline(node) && !isElsewhere(node, place.headline))
    .map((node) => ({ node, distance: distanceOf(node, place) }))
    .filter(({ distance }) => distance < FAR)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MAX_ELEMENTS)
    .map(({ node }) => namesIn(model, node))
    .filter((names) => names.length > 0 && names.length <= MAX_NAMES)
