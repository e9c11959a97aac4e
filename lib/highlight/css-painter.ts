import type { TextMap } from '@/lib/article/text-map'
import { RECORD_KINDS, type RecordKind } from '@/lib/catalogue/record-kind'
import type { PaintSpan } from '@/lib/messaging/protocol'
import { blockOf } from './block-of'
import { caretAt } from './caret-at'
import { CURRENT_HIGHLIGHT, HIGHLIGHT_NAMES } from './highlight-names'
import { watchNearViewport } from './near-viewport'
import type { Painter } from './painter'
import { spanAt } from './span-search'

interface PaintedRange {
  kind: RecordKind
  range: StaticRange
}

/** Names win over the phrase that holds them; the current mention over all. */
const PRIORITY: Record<RecordKind, number> = { agreement: 0, city: 1, company: 2 }

const isInside = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1

/** Whether a text node is in the page and not in a closed part of it, whose letters may have boxes all the same. */
const isShown = (node: Node): boolean =>
  node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false

/** Whether this browser can paint at all (CSS Custom Highlight API). */
export const canPaint = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS

/**
 * Paints with the CSS Custom Highlight API. Only blocks within a screen of the viewport have their ranges registered,
 * because every registered range costs in each frame; static ranges cost the page's own DOM work nothing.
 */
export const createCssPainter = (document: Document): Painter => {
  const highlights = new Map<RecordKind, Highlight>()
  const current = new Highlight()
  current.priority = 3
  const blocks = new Map<Element, PaintedRange[]>()
  let spans: readonly PaintSpan[] = []
  let map: TextMap | null = null
  /** One live range for measuring, parked when unused: live ranges slow down every DOM change of the page. */
  const ruler = document.createRange()

  const register = () => {
    for (const kind of RECORD_KINDS) {
      const highlight = highlights.get(kind) ?? new Highlight()
      highlight.priority = PRIORITY[kind]
      highlights.set(kind, highlight)
      CSS.highlights.set(HIGHLIGHT_NAMES[kind], highlight)
    }
    CSS.highlights.set(CURRENT_HIGHLIGHT, current)
  }

  const near = watchNearViewport((block, isNear) => {
    for (const { kind, range } of blocks.get(block) ?? []) {
      const highlight = highlights.get(kind)
      if (isNear) highlight?.add(range)
      else highlight?.delete(range)
    }
  })

  const measure = <T>(
    span: { start: number; end: number },
    read: (range: Range) => T,
  ): T | null => {
    const points = map?.toPoints(span.start, span.end)
    if (!points || !isShown(points.startContainer) || !isShown(points.endContainer)) return null
    try {
      ruler.setStart(points.startContainer, points.startOffset)
      ruler.setEnd(points.endContainer, points.endOffset)
      return read(ruler)
    } catch {
      // The page shortened the text; its next reading puts this right.
      return null
    } finally {
      ruler.setStart(document, 0)
      ruler.collapse(true)
    }
  }

  const boxesOf = (span: { start: number; end: number }): DOMRect[] =>
    measure(span, (range) => [...range.getClientRects()].filter((box) => box.width > 0)) ?? []

  const forget = () => {
    blocks.clear()
    for (const highlight of highlights.values()) highlight.clear()
    current.clear()
  }

  return {
    paint(next, nextMap) {
      forget()
      spans = next
      map = nextMap
      if (spans.length > 0) register()
      for (const span of spans) {
        const range = nextMap.toRange(span.start, span.end)
        const block = range && blockOf(range.startContainer)
        if (!range || !block) continue
        const painted = blocks.get(block)
        if (painted) painted.push({ kind: span.kind, range })
        else blocks.set(block, [{ kind: span.kind, range }])
      }
      near.watch(blocks.keys())
    },
    at(x, y) {
      const caret = caretAt(document, x, y)
      const offset = caret && map ? map.toOffset(caret.node, caret.offset) : null
      if (offset === null) return null
      // The caret before the last half of a letter is the one behind it.
      for (const place of [offset, offset - 1]) {
        const span = spanAt(spans, place)
        if (span && boxesOf(span).some((box) => isInside(box, x, y))) return span
      }
      return null
    },
    boxesOf,
    reveal(span) {
      const [box] = boxesOf(span)
      if (!box) return false
      const margin = Math.min(120, innerHeight / 4)
      if (box.top >= margin && box.bottom <= innerHeight - margin) return true
      const element = map?.toPoints(span.start, span.end)?.startContainer.parentElement
      element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
      // A long paragraph is centred as a whole; the words themselves may still be outside.
      const [moved] = boxesOf(span)
      if (moved && (moved.top < 0 || moved.bottom > innerHeight))
        scrollBy({ top: moved.top - innerHeight / 2, behavior: 'instant' })
      return true
    },
    setCurrent(span) {
      current.clear()
      const range = span && map?.toRange(span.start, span.end)
      if (!range) return
      register()
      current.add(range)
    },
    clear() {
      near.stop()
      forget()
      spans = []
      map = null
      for (const name of [...Object.values(HIGHLIGHT_NAMES), CURRENT_HIGHLIGHT])
        CSS.highlights.delete(name)
    },
  }
}
