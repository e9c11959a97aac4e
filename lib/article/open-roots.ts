import { MAX_ELEMENTS } from './limits'

/** More open shadow roots than any article is made of; a list of a thousand widgets must not cost a thousand observers. */
const MOST_ROOTS = 100

/** Through the prototypes: `<img name="querySelectorAll">` would shadow the document's own. */
const allIn = (tree: Document | ShadowRoot): Iterable<Element> =>
  tree instanceof Document
    ? Document.prototype.querySelectorAll.call(tree, '*')
    : tree.querySelectorAll('*')

/** The document's open shadow roots, and those inside of them. Costs one look at each element. */
export const openRoots = (document: Document): ShadowRoot[] => {
  // Read through the prototype: a form's input may be called `shadowRoot`.
  const shadowOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get
  const found: ShadowRoot[] = []
  const trees: (Document | ShadowRoot)[] = [document]
  let seen = 0
  for (let tree = trees.pop(); tree; tree = trees.pop())
    for (const element of allIn(tree)) {
      seen += 1
      if (seen > MAX_ELEMENTS || found.length >= MOST_ROOTS) return found
      const root: ShadowRoot | null = shadowOf?.call(element) ?? null
      if (!root) continue
      found.push(root)
      trees.push(root)
    }
  return found
}
