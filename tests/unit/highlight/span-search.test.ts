import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanAt, spanFrom } from '@/lib/highlight/span-search'
import type { PaintSpan } from '@/lib/messaging/protocol'

const span = (start: number, end: number): PaintSpan => ({
  start,
  end,
  kind: 'company',
  mention: 0,
})

/** Names apart from each other, and now and then a phrase around some of them. */
const nested = fc
  .array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 6 }), fc.boolean()), { maxLength: 30 })
  .map((steps) => {
    const spans: PaintSpan[] = []
    let at = 0
    for (const [gap, length, phrase] of steps) {
      at += gap
      if (phrase) spans.push(span(at, at + length + 3))
      spans.push(span(at + (phrase ? 1 : 0), at + length + (phrase ? 1 : 0)))
      at += length + 4
    }
    return spans
  })

describe('spanAt', () => {
  it('finds the innermost span around an offset', () => {
    const spans = [span(0, 20), span(5, 10), span(30, 40)]
    expect(spanAt(spans, 6)).toEqual(span(5, 10))
    expect(spanAt(spans, 10)).toEqual(span(0, 20))
    expect(spanAt(spans, 20)).toBeNull()
    expect(spanAt(spans, 39)).toEqual(span(30, 40))
    expect(spanAt([], 3)).toBeNull()
  })

  it('agrees with looking at every span', () => {
    fc.assert(
      fc.property(nested, fc.nat(300), (spans, offset) => {
        const around = spans.filter(({ start, end }) => start <= offset && offset < end)
        const shortest = Math.min(...around.map(({ start, end }) => end - start))
        const found = spanAt(spans, offset)
        if (!found) expect(around).toEqual([])
        else {
          expect(around).toContainEqual(found)
          expect(found.end - found.start).toBe(shortest)
        }
      }),
    )
  })
})

describe('spanFrom', () => {
  it('gives the next span, and the first again behind the last', () => {
    const spans = [span(2, 4), span(8, 9), span(20, 22)]
    expect([0, 2, 3, 8, 9, 20, 21].map((offset) => spanFrom(spans, offset))).toEqual([
      0, 0, 1, 1, 2, 2, 0,
    ])
  })
})
