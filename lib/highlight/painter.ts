import type { TextMap } from '@/lib/article/text-map'
import type { PaintSpan } from '@/lib/messaging/protocol'

/** Shows mentions in a page without changing its DOM, and says where they are. Offsets count UTF-16 code units of the map's text. */
export interface Painter {
  /** Replaces all that is shown. `spans` are ordered by start and may nest. */
  paint(spans: readonly PaintSpan[], map: TextMap): void
  /** The mention under a point of the viewport (CSS pixels); the innermost where several nest. */
  at(x: number, y: number): PaintSpan | null
  /** Where a span's boxes lie in the viewport now; empty while it is not laid out. */
  boxesOf(span: { start: number; end: number }): DOMRect[]
  /** Brings a span into the viewport. False when it has no box to show. */
  reveal(span: { start: number; end: number }): boolean
  /** Gives one span a stronger look, or none. */
  setCurrent(span: { start: number; end: number } | null): void
  /** Takes everything back. */
  clear(): void
}
