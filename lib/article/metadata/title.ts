import { headings } from '../find-headline'
import { comparable, nodeText } from '../node-text'
import type { PageModel, PageNode } from '../page-model'
import type { Candidate } from './candidate'
import { cleanValue } from './clean-value'
import { declaredTitles, MAX_TITLE } from './declared-titles'
import type { JsonLdArticle } from './json-ld'
import { shownHeadline } from './shown-headline'
import { siteNameTest, stripSite } from './strip-site'

/** Headings of lower rank that are looked at. */
const MAX_LOWER = 60
/** A text node from this length on is part of a paragraph, UTF-16 code units; Han says the same in a third. */
const PARAGRAPH = 80
const PARAGRAPH_HAN = 30
const HAN = /\p{Script=Han}/u

/** Most votes first, one candidate a wording; the heading counts twice because it is what readers see. */
const byVotes = (candidates: readonly Candidate[]): Candidate[] => {
  const groups = new Map<string, { first: Candidate; sources: Set<Candidate['source']> }>()
  for (const candidate of candidates) {
    const key = comparable(candidate.value)
    const group = groups.get(key)
    if (group) group.sources.add(candidate.source)
    else groups.set(key, { first: candidate, sources: new Set([candidate.source]) })
  }
  const votes = ({ sources }: { sources: ReadonlySet<Candidate['source']> }): number =>
    sources.size + (sources.has('heading') ? 1 : 0)
  return [...groups.values()].sort((a, b) => votes(b) - votes(a)).map(({ first }) => first)
}

/** Where running text begins, and behind what it ends; `kept` are the text nodes of the text. */
const textPlace = (model: PageModel, kept: readonly number[]): { start: number; end: number } => {
  const start = kept.find((place) => {
    const text = model.nodes[place]?.text.trim() ?? ''
    return text.length >= (HAN.test(text) ? PARAGRAPH_HAN : PARAGRAPH)
  })
  return { start: start ?? kept[0] ?? 0, end: kept[kept.length - 1] ?? model.nodes.length }
}

/** All titles the page offers, best first, and the heading that shows the chosen one. `kept` are the text nodes of the text. */
export const readTitle = (
  model: PageModel,
  jsonLd: JsonLdArticle,
  siteName: string,
  url: string,
  kept: readonly number[],
): { candidates: Candidate[]; element: PageNode | null } => {
  const isSite = siteNameTest(siteName, url)
  const textOf = (node: PageNode): string => cleanValue(nodeText(model, node, MAX_TITLE))
  const main = headings(model)
  const lower = model.nodes.filter(({ tag }) => /^h[2-4]$/.test(tag)).slice(0, MAX_LOWER)
  const shown = main.map(textOf)
  const others = lower.map(textOf)
  const declared = declaredTitles(model, jsonLd, (title) => {
    const clean = stripSite(title, isSite, shown, others)
    return isSite(clean) ? '' : clean
  })
  const headline = shownHeadline(model, { main, lower }, declared, isSite, textPlace(model, kept))
  if (!headline) {
    const raw = cleanValue(model.title || shown[0] || '').slice(0, MAX_TITLE)
    const fallback: Candidate[] = raw ? [{ value: raw, source: 'title-tag' }] : []
    return { candidates: declared.length > 0 ? declared : fallback, element: null }
  }
  const heading: Candidate = { value: headline.text, source: 'heading' }
  if (!headline.isTrusted) return { candidates: [...declared, heading], element: null }
  return { candidates: byVotes([heading, ...declared]), element: headline.node }
}
