import { nodeNames } from './node-text'
import { namesConsent } from './noise-phrases'
import { findOtherArticles } from './other-articles'
import type { PageModel, PageNode } from './page-model'

const ROLES =
  /^(?:navigation|dialog|alertdialog|menu|menubar|search|banner|contentinfo|complementary|tablist|toolbar|status|alert)$/
const NEVER = new Set(['html', 'body', 'main', 'article'])
/** Class names that hide an element in the frameworks sites are built with. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:hidden|is-hidden|hide|d-none|sr-only|visually-?hidden|screen-reader-text|invisible)(?:\s|$)/i
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Characters of text below every node, by index. */
const textLengths = (model: PageModel): Uint32Array => {
  const lengths = new Uint32Array(model.nodes.length)
  for (let index = model.nodes.length - 1; index >= 0; index--) {
    const node = model.nodes[index]
    if (!node) continue
    if (node.tag === '#text') lengths[index] = node.text.trim().length
    const parent = node.parent
    if (parent) lengths[parent.index] = (lengths[parent.index] ?? 0) + (lengths[index] ?? 0)
  }
  return lengths
}

/**
 * Decides which nodes Readability never sees: what the page itself marks as hidden, as navigation or as a dialog,
 * and consent forms. A node that holds most of the page's text is kept whatever it says of itself: a modal dialog
 * may set `aria-hidden` on the whole page behind it, and some layouts call the content a sidebar.
 */
export const createPreClean = (
  model: PageModel,
  headline: PageNode | null,
): ((node: PageNode) => boolean) => {
  const lengths = textLengths(model)
  const others = findOtherArticles(model, headline, lengths)
  const total = lengths[model.body?.index ?? 0] ?? 0
  return (node) => {
    if (others.has(node.index)) return true
    if (node.tag === '#text' || NEVER.has(node.tag)) return false
    const { attributes, tag } = node
    const share = (lengths[node.index] ?? 0) / Math.max(1, total)
    if ('hidden' in attributes && attributes.hidden !== 'until-found') return share < 0.5
    if (attributes.style && HIDDEN_STYLE.test(attributes.style)) return share < 0.5
    if (attributes.class && HIDDEN_CLASS.test(attributes.class)) return share < 0.3
    if (attributes['aria-hidden'] === 'true') return share < 0.3
    if (tag === 'nav' || tag === 'footer') return share < 0.4
    if (tag === 'aside' || tag === 'figcaption') return share < 0.3
    if (attributes.role && ROLES.test(attributes.role)) return share < 0.4
    return namesConsent(nodeNames(node)) && share < 0.6
  }
}
