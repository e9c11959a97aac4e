import { createTextMap, type TextMap, type TextPiece } from '@/lib/article/text-map'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import type { PaintSpan } from '@/lib/messaging/protocol'

/** Shows `html` in the test's page and gives a text map over its `p` elements, one block each. */
export const showPage = (html: string): { map: TextMap; body: HTMLElement } => {
  // Parsed, not assigned: the page under test is markup of the test's own.
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  document.body.replaceChildren(...parsed.body.childNodes)
  return { map: mapOf(document.body), body: document.body }
}

/** A text map over the blocks inside `root`, `p` elements unless said otherwise. */
export const mapOf = (root: Element, blocks = 'p'): TextMap => {
  const pieces: TextPiece[] = []
  for (const block of root.querySelectorAll(blocks)) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    for (let first = true, node = walker.nextNode(); node; node = walker.nextNode(), first = false)
      if (node instanceof Text)
        pieces.push({ node, data: node.data, startsBlock: first, preformatted: false })
  }
  return createTextMap(pieces)
}

/** Spans for every occurrence of the words, in order. */
export const spansOf = (map: TextMap, words: Record<string, RecordKind>): PaintSpan[] => {
  const found: Omit<PaintSpan, 'mention'>[] = []
  for (const [word, kind] of Object.entries(words))
    for (let at = map.text.indexOf(word); at >= 0; at = map.text.indexOf(word, at + 1))
      found.push({ start: at, end: at + word.length, kind })
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((span, mention) => ({ ...span, mention }))
}

/** The words registered under a highlight name, in document order. */
export const paintedUnder = (name: string): string[] => {
  const ranges = [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return live
  })
  return ranges
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    .map((range) => range.toString())
}

/** Waits until the browser has laid out and told its observers, twice. */
export const settled = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame++)
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
}
