/** Displays without a box of their own that an IntersectionObserver could watch, or with one for a line's part only. */
const NOT_A_BLOCK = /^(inline|contents|none|ruby)/

const known = new WeakMap<Element, Element | null>()

const find = (element: Element): Element | null => {
  const remembered = known.get(element)
  if (remembered !== undefined) return remembered
  const { display } = getComputedStyle(element)
  const isBlock = display === 'inline-block' || !NOT_A_BLOCK.test(display)
  const parent = element.parentElement
  const block = isBlock || !parent ? element : find(parent)
  known.set(element, block)
  return block
}

/** The nearest element around a text node that is laid out as a block. */
export const blockOf = (node: Node): Element | null =>
  node.parentElement ? find(node.parentElement) : null
