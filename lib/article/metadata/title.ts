import { comparable, nodeText } from '../node-text'
import type { PageModel, PageNode } from '../page-model'
import type { Candidate } from './candidate'
import { cleanValue } from './clean-value'
import type { JsonLdArticle } from './json-ld'

/** Marks that part a headline from the name of the site or section. The underscore is how Chinese portals do it. */
const SEPARATOR =
  /\s+[|\-–—·•»›:/]+\s+|\s*[|｜_]+\s*|\s+::\s+|(?<=\p{Script=Han}[”"！？]?)[-－—]+(?=\p{Script=Han})/u

/** Share of `a`'s two-letter pieces that `b` has too, 0 to 1. */
export const overlap = (a: string, b: string): number => {
  const left = comparable(a)
  const right = comparable(b)
  if (!left || !right) return 0
  if (right.includes(left)) return 1
  const pieces = new Set<string>()
  for (let index = 0; index + 1 < right.length; index++) pieces.add(right.slice(index, index + 2))
  let shared = 0
  for (let index = 0; index + 1 < left.length; index++)
    if (pieces.has(left.slice(index, index + 2))) shared += 1
  return left.length > 1 ? shared / (left.length - 1) : 0
}

/** Removes the site's or section's name from the ends of a `<title>`, keeping the longest part that reads as a headline. */
export const stripSite = (title: string, siteName: string): string => {
  const parts = title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean)
  if (parts.length < 2) return title
  const site = comparable(siteName)
  const isSite = (part: string) => site !== '' && comparable(part) === site
  let start = 0
  let end = parts.length
  while (end - start > 1 && isSite(parts[end - 1] ?? '')) end -= 1
  while (end - start > 1 && isSite(parts[start] ?? '')) start += 1
  const first = parts[start] ?? ''
  const last = parts[end - 1] ?? ''
  const from = title.indexOf(first)
  return title.slice(from, title.lastIndexOf(last) + last.length).trim()
}

const MAX_TITLE = 400

/** The headings that could be the headline, in document order. */
export const headlineElements = (model: PageModel): PageNode[] =>
  model.nodes.filter(
    (node) => node.tag === 'h1' || (node.attributes.itemprop ?? '').split(' ').includes('headline'),
  )

/** All titles the page offers, best first, and the heading that shows the chosen one. */
export const readTitle = (
  model: PageModel,
  jsonLd: JsonLdArticle,
  siteName: string,
): { candidates: Candidate[]; element: PageNode | null } => {
  const declared: Candidate[] = []
  const add = (value: string | undefined, source: Candidate['source']) => {
    const clean = stripSite(cleanValue(value ?? ''), siteName)
    if (clean && clean.length <= MAX_TITLE && comparable(clean) !== comparable(siteName))
      declared.push({ value: clean, source })
  }
  const metaValue = (key: string) => model.metas.find((meta) => meta.key === key)?.content
  add(metaValue('og:title'), 'meta')
  add(jsonLd.headline, 'json-ld')
  add(metaValue('twitter:title'), 'meta')
  add(model.title, 'title-tag')

  let best: { node: PageNode; text: string; score: number } | null = null
  const headings = headlineElements(model)
  for (const node of headings) {
    const text = cleanValue(nodeText(model, node, MAX_TITLE * 2))
    if (!text || text.length > MAX_TITLE || comparable(text) === comparable(siteName)) continue
    const score = Math.max(
      0,
      ...declared.map(({ value }) => (overlap(text, value) + overlap(value, text)) / 2),
    )
    if (!best || score > best.score) best = { node, text, score }
  }
  const agrees = best !== null && (best.score >= 0.5 || declared.length === 0)
  const candidates = best
    ? agrees
      ? [{ value: best.text, source: 'heading' as const }, ...declared]
      : [...declared, { value: best.text, source: 'heading' as const }]
    : declared
  return { candidates, element: agrees && best ? best.node : null }
}
