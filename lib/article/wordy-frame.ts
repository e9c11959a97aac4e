import { collectPage } from './collect-page'

/** Frames that are looked at: a page with more is made of advertisements. */
const MOST_FRAMES = 30
/** Characters that make a frame worth a word: Readability's own measure of an article. */
const ENOUGH_TEXT = 500

const documentOf = (frame: Element): Document | null =>
  frame instanceof HTMLIFrameElement || frame instanceof HTMLFrameElement
    ? frame.contentDocument
    : null

const lengthOf = (document: Document): number => document.documentElement?.textContent?.length ?? 0

/** Whether a frame of the page's own origin has loaded, as the target of its `load` event. */
export const isOwnFrame = (target: EventTarget | null): boolean =>
  target instanceof Element && documentOf(target) !== null

/**
 * The address of the frame with most text among those of the page's own origin that have an address of their own, where
 * that text may be an article; null without one.
 */
export const wordyFrame = (document: Document): string | null => {
  // Through the prototype: `<img name="querySelectorAll">` would shadow the document's own.
  const frames = [...Document.prototype.querySelectorAll.call(document, 'iframe, frame')]
  const [longest] = frames
    .slice(0, MOST_FRAMES)
    .flatMap((frame) => documentOf(frame) ?? [])
    .filter(({ URL: address }) => /^https?:/.test(address))
    .sort((a, b) => lengthOf(b) - lengthOf(a))
  if (!longest || lengthOf(longest) < ENOUGH_TEXT) return null
  const collected = collectPage(longest)
  if (!collected.ok) return null
  const { model, kept } = collected.page
  const words = kept.reduce((sum, index) => sum + (model.nodes[index]?.text.trim().length ?? 0), 0)
  return words >= ENOUGH_TEXT ? longest.URL : null
}
