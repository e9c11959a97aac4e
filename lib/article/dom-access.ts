/** Reads of the DOM that page markup cannot redirect. */
export interface DomAccess {
  firstChild(node: Node): Node | null
  nextSibling(node: Node): Node | null
  nodeType(node: Node): number
  localName(element: Element): string
  attributeNames(element: Element): string[]
  attribute(element: Element, name: string): string | null
  /** The open shadow root of an element, if it has one. */
  shadowRoot(element: Element): ShadowRoot | null
  /** An empty document without scripts, styles or loading. */
  createDocument(): Document
}

type Unknown = (this: unknown, ...args: unknown[]) => unknown

/** Looks for `name` on the prototypes only: `<img name="body">` shadows own properties of a document, a form's inputs those of the form. */
const fromPrototype = (start: object, name: string): PropertyDescriptor | undefined => {
  for (
    let object: object | null = Object.getPrototypeOf(start);
    object;
    object = Object.getPrototypeOf(object)
  ) {
    const found = Object.getOwnPropertyDescriptor(object, name)
    if (found) return found
  }
  return undefined
}

const getter = <T>(start: object, name: string): ((target: object) => T) => {
  const get = fromPrototype(start, name)?.get
  if (!get) throw new TypeError(`no ${name}`)
  return (target) => get.call(target) as T
}

const method = <T>(start: object, name: string): ((target: object, ...args: unknown[]) => T) => {
  const value: unknown = fromPrototype(start, name)?.value
  if (typeof value !== 'function') throw new TypeError(`no ${name}`)
  const call = value as Unknown
  return (target, ...args) => call.apply(target, args) as T
}

const ELEMENT_NODE = 1

/**
 * Property readers taken from the prototypes of `document`'s own realm, so that they work in a content script,
 * behind Firefox's Xray wrappers and in jsdom alike. Null when the document has no element at all.
 */
export const domAccess = (document: Document): DomAccess | null => {
  const firstChild = getter<Node | null>(document, 'firstChild')
  const nextSibling = getter<Node | null>(document, 'nextSibling')
  const nodeType = getter<number>(document, 'nodeType')
  let root = firstChild(document)
  while (root && nodeType(root) !== ELEMENT_NODE) root = nextSibling(root)
  if (!root) return null
  const implementation = getter<DOMImplementation>(document, 'implementation')
  return {
    firstChild,
    nextSibling,
    nodeType,
    localName: getter<string>(root, 'localName'),
    attributeNames: method<string[]>(root, 'getAttributeNames'),
    attribute: method<string | null>(root, 'getAttribute'),
    shadowRoot: getter<ShadowRoot | null>(root, 'shadowRoot'),
    createDocument: () => implementation(document).createHTMLDocument(''),
  }
}
