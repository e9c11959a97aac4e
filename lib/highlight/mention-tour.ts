import type { TextMap } from '@/lib/article/text-map'
import type { PaintSpan } from '@/lib/messaging/protocol'
import { caretAt } from './caret-at'
import type { Painter } from './painter'
import { spanFrom } from './span-search'

/** Going from mention to mention by keyboard, round and round. */
export interface MentionTour {
  /** Starts anew with other mentions; the one stood on is kept when it is still there. */
  reset(spans: readonly PaintSpan[], map: TextMap | null): void
  /** Goes one on or back and brings it into view; null when no mention has a place on the page. */
  step(direction: 1 | -1): { span: PaintSpan; index: number; count: number } | null
}

export const createMentionTour = (document: Document, painter: Painter): MentionTour => {
  let spans: readonly PaintSpan[] = []
  let map: TextMap | null = null
  let current: PaintSpan | null = null

  /** The first mention at or below the top of what the reader sees. */
  const firstInView = (): number => {
    const caret = caretAt(document, innerWidth / 2, 8)
    const offset = caret && map ? map.toOffset(caret.node, caret.offset) : null
    return spanFrom(spans, offset ?? 0)
  }

  return {
    reset(next, nextMap) {
      spans = next
      map = nextMap
      const stood = current
      current =
        stood &&
        (spans.find(({ start, end }) => start === stood.start && end === stood.end) ?? null)
      // Painting anew has taken its mark away.
      if (current) painter.setCurrent(current)
    },
    step(direction) {
      const count = spans.length
      const first = direction === 1 ? 0 : -1
      const from = current ? spans.indexOf(current) + direction : firstInView() + first
      for (let tried = 0; tried < count; tried++) {
        const index = (((from + tried * direction) % count) + count) % count
        const span = spans[index]
        // A mention in a closed part of the page has no place to show.
        if (!span || !painter.reveal(span)) continue
        current = span
        painter.setCurrent(span)
        return { span, index, count }
      }
      return null
    },
  }
}
