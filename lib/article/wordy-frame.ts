/** Frames that are looked at: a page with more is made of advertisements. */
const MOST_FRAMES = 30
/** Characters that make a frame worth a word: Readability's own measure of an article. */
const ENOUGH_TEXT = 500
/** Part of the window that a frame of another origin fills where it is what the reader came for. */
const MOST_OF_WINDOW = 0.6

/** A frame that may hold what its page lacks. */
export interface WordyFrame {
  /** Null for a frame of another origin, whose words nobody here can see. */
  document: Document | null
  address: string
}

/** Through the prototype: `<img name="querySelectorAll">` would shadow the document's own. */
const framesIn = (document: Document): Element[] =>
  [...Document.prototype.querySelectorAll.call(document, 'iframe, frame')].slice(0, MOST_FRAMES)

const isFrame = (element: EventTarget | null): element is HTMLIFrameElement | HTMLFrameElement =>
  element instanceof HTMLIFrameElement || element instanceof HTMLFrameElement

const documentOf = (frame: EventTarget | null): Document | null =>
  isFrame(frame) ? frame.contentDocument : null

/** Documents of the page's own origin in its frames, and in theirs. */
const ownDocuments = (document: Document): Document[] =>
  framesIn(document)
    .flatMap((frame) => documentOf(frame) ?? [])
    .flatMap((inner) => [inner, ...ownDocuments(inner)])

const fillsWindow = (frame: Element): boolean => {
  const { width, height } = frame.getBoundingClientRect()
  return width * height > innerWidth * innerHeight * MOST_OF_WINDOW
}

/** Whether a frame of the page's own origin has loaded, as the target of its `load` event. */
export const isOwnFrame = (target: EventTarget | null): boolean => documentOf(target) !== null

/**
 * The frame with most words of those of the page's own origin, else one of another origin that fills the window; null
 * without either.
 */
export const wordyFrame = (document: Document): WordyFrame | null => {
  let found: WordyFrame | null = null
  let most = ENOUGH_TEXT - 1
  for (const inner of ownDocuments(document)) {
    const length = inner.body?.textContent?.length ?? 0
    if (length <= most) continue
    most = length
    found = { document: inner, address: '' }
  }
  if (found) return found
  const other = framesIn(document).find((frame) => !documentOf(frame) && fillsWindow(frame))
  return other && isFrame(other) ? { document: null, address: other.src } : null
}
