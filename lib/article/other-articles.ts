import { nodeNames } from './node-text'
import type { PageModel, PageNode } from './page-model'

const HEADING = /^h[1-6]$/
/** A teaser is shorter than this many characters. */
const TEASER_LENGTH = 600
/** So many alike in a row are a list of teasers. */
const ROW = 3
const COMMENTS =
  /(?:^|[\s_#-])(?:comments?|commentlist|disqus_thread|respond|kommentare|commenti|commentaires|comentarios|livefyre|utterances)(?:$|[\s_-](?:list|area|section|wrap\w*|container|body|form|box|thread|holder|main|module))/

const contains = (outer: PageNode, inner: PageNode): boolean =>
  inner.index >= outer.index && inner.index < outer.end

/** Whether the node has a heading that is a link, the mark of a teaser. */
const hasLinkedHeading = (model: PageModel, node: PageNode): boolean => {
  for (let index = node.index; index < node.end; index++) {
    const inner = model.nodes[index]
    if (!inner || !HEADING.test(inner.tag)) continue
    for (let at: PageNode | null = inner; at && at.index >= node.index; at = at.parent)
      if (at.tag === 'a') return true
    for (let below = inner.index + 1; below < inner.end; below++)
      if (model.nodes[below]?.tag === 'a') return true
  }
  return false
}

/**
 * The `<article>` around the headline; where the headline stands outside of all, the one behind it that says more than
 * all others beside it together.
 */
const mainArticle = (
  model: PageModel,
  headline: PageNode | null,
  lengths: Uint32Array,
): PageNode | undefined => {
  if (!headline) return undefined
  const articles = model.nodes.filter(({ tag }) => tag === 'article')
  const around = articles.find((node) => contains(node, headline))
  if (around) return around
  const lengthOf = (node: PageNode): number => lengths[node.index] ?? 0
  const [first, ...rest] = articles
  if (!first) return undefined
  const longest = rest.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a), first)
  const beside = articles.filter((node) => !contains(longest, node))
  const others = beside.reduce((sum, node) => sum + lengthOf(node), 0)
  return longest.index > headline.index && lengthOf(longest) > others ? longest : undefined
}

/**
 * Finds what belongs to other articles: rows of teasers, `<article>` elements beside the page's own, and comments. The
 * headline's own ancestors are never among them.
 *
 * @returns indices of the topmost nodes.
 */
export const findOtherArticles = (
  model: PageModel,
  headline: PageNode | null,
  lengths: Uint32Array,
): Set<number> => {
  const found = new Set<number>()
  const holdsHeadline = (node: PageNode): boolean => headline !== null && contains(node, headline)
  const main = mainArticle(model, headline, lengths)
  const mainLength = main ? (lengths[main.index] ?? 0) : 0

  for (const node of model.nodes) {
    if (node.tag === '#text' || node === main || holdsHeadline(node)) continue
    const length = lengths[node.index] ?? 0
    if (headline && COMMENTS.test(nodeNames(node)) && node.index > headline.index)
      found.add(node.index)
    if (node.tag === 'article' && main) {
      const nested = contains(main, node)
      if (
        nested ? length < TEASER_LENGTH && hasLinkedHeading(model, node) : length < mainLength * 2
      )
        found.add(node.index)
    }
  }
  for (const parent of model.nodes) {
    if (parent.children.length < ROW) continue
    const cards = parent.children.filter(
      (child) =>
        child.tag !== '#text' &&
        child.tag !== 'p' &&
        (lengths[child.index] ?? 0) < TEASER_LENGTH &&
        child.end - child.index > 3 &&
        !HEADING.test(child.tag) &&
        !holdsHeadline(child) &&
        hasLinkedHeading(model, child),
    )
    if (cards.length >= ROW) for (const card of cards) found.add(card.index)
  }
  return found
}
