import type { Collection } from './collect-page'
import { readPage } from './read-page'

/**
 * Copies a live page and takes the text nodes that a reader's selection touches for its article; never changes the
 * page. Paragraphs, headings and lists inside keep their form.
 */
export const collectSelection = (document: Document, selection: Range): Collection => {
  const read = readPage(document)
  if (!read.ok) return read
  const { model } = read
  const kept = model.nodes.flatMap(({ live, text, index }) =>
    live?.nodeType === 3 && text.trim() !== '' && selection.intersectsNode(live) ? [index] : [],
  )
  return kept.length > 0 ? { ok: true, page: { model, kept } } : { ok: false, reason: 'no-text' }
}
