import type { PaintSpan } from '@/lib/messaging/protocol'

/** Index of the first span that starts after `offset`. `spans` are ordered by start. */
const firstAfter = (spans: readonly PaintSpan[], offset: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Spans nest at most this deep: names inside an agreement's trigger phrase. */
const LOOK_BACK = 16

/** The shortest span around the character at `offset`, or null. */
export const spanAt = (spans: readonly PaintSpan[], offset: number): PaintSpan | null => {
  let best: PaintSpan | null = null
  const last = firstAfter(spans, offset) - 1
  for (let index = last; index >= 0 && index > last - LOOK_BACK; index--) {
    const span = spans[index]
    if (!span || span.end <= offset) continue
    if (!best || span.end - span.start < best.end - best.start) best = span
  }
  return best
}

/** Index of the first span that starts at or after `offset`, or 0 past the last: reading goes round. */
export const spanFrom = (spans: readonly PaintSpan[], offset: number): number => {
  const index = firstAfter(spans, offset - 1)
  return index < spans.length ? index : 0
}
