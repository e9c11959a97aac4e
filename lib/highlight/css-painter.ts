import type { TextMap } from '@/lib/article/text-map'
import type { PaintSpan } from '@/lib/messaging/protocol'
import { caretAt } from './caret-at'
import type { Painter } from './painter'
import { createRangeRegistry } from './range-registry'
import { spanAt } from './span-search'

interface Span {
  start: number
  end: number
}

const isInside = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1

/** Whether a text node is in the page and not in a closed part of it, whose letters may have boxes all the same. */
const isShown = (node: Node): boolean =>
  node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false

/** Space that revealed words keep from the viewport's edges: CSS pixels at most, and a part of its height. */
const EDGE = 120
const EDGE_SHARE = 1 / 4

/**
 * Paints with the CSS Custom Highlight API. Only what is within a screen of the viewport is registered, because every
 * registered range costs in each frame; static ranges cost the page's own DOM work nothing.
 */
export const createCssPainter = (document: Document): Painter => {
  let spans: readonly PaintSpan[] = []
  let map: TextMap | null = null
  /** One live range for measuring, parked when unused: live ranges slow down every DOM change of the page. */
  const ruler = document.createRange()

  const boxesOf = (span: Span): DOMRect[] => {
    const points = map?.toPoints(span.start, span.end)
    if (!points || !isShown(points.startContainer) || !isShown(points.endContainer)) return []
    try {
      ruler.setStart(points.startContainer, points.startOffset)
      ruler.setEnd(points.endContainer, points.endOffset)
      return [...ruler.getClientRects()].filter((box) => box.width > 0)
    } catch {
      // The page shortened the text; its next reading puts this right.
      return []
    } finally {
      ruler.setStart(document, 0)
      ruler.collapse(true)
    }
  }

  const registry = createRangeRegistry({
    nodeOf: (span) => map?.toPoints(span.start, span.end)?.startContainer ?? null,
    rangeOf: (span) => map?.toRange(span.start, span.end) ?? null,
    boxesOf,
  })

  return {
    paint(next, nextMap) {
      spans = next
      map = nextMap
      registry.replace(spans)
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
      const edge = Math.min(EDGE, innerHeight * EDGE_SHARE)
      // How much of a frame is in sight its own window does not say.
      const isPage = self === top
      if (isPage && box.top >= edge && box.bottom <= innerHeight - edge) return true
      const element = map?.toPoints(span.start, span.end)?.startContainer.parentElement
      element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
      // A long paragraph is centred as a whole; the words themselves may still be outside.
      const [moved] = boxesOf(span)
      if (moved && (moved.top < 0 || moved.bottom > innerHeight))
        scrollBy({ top: moved.top - innerHeight / 2, behavior: 'instant' })
      return true
    },
    setCurrent: registry.setCurrent,
    clear() {
      registry.clear()
      spans = []
      map = null
    },
  }
}
