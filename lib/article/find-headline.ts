import { comparable, nodeText } from './node-text'
import type { PageModel, PageNode } from './page-model'

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

/** Headings are searched no further than this, so that a page of headings stays cheap. */
const MAX_HEADINGS = 40
/** A heading agrees with a title from this overlap on. */
export const AGREES = 0.5

/** The headings that may show the headline, in document order. */
export const headings = (model: PageModel): PageNode[] =>
  model.nodes
    .filter(
      ({ tag, attributes }) => tag === 'h1' || attributes.itemprop?.split(' ').includes('headline'),
    )
    .slice(0, MAX_HEADINGS)

/** The heading that says what the page's `<title>` or `og:title` says, or the only one there is; null without. */
export const findHeadline = (model: PageModel): PageNode | null => {
  const titles = [model.title, model.metas.find(({ key }) => key === 'og:title')?.content ?? '']
  const found = headings(model)
  let best: PageNode | null = null
  let most = 0
  for (const node of found) {
    const text = nodeText(model, node, 800)
    const score = Math.max(...titles.map((title) => overlap(text, title)))
    if (score <= most) continue
    best = node
    most = score
  }
  return most >= AGREES ? best : found.length === 1 ? (found[0] ?? null) : null
}
