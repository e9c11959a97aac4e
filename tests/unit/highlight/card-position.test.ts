import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardPosition } from '@/lib/highlight/card-position'

const viewport = { width: 800, height: 600 }
const card = { width: 300, height: 150 }

describe('cardPosition', () => {
  it('stands below the words, and above them at the lower edge', () => {
    expect(cardPosition({ left: 100, top: 100, bottom: 120 }, card, viewport)).toEqual({
      left: 100,
      top: 126,
    })
    expect(cardPosition({ left: 100, top: 500, bottom: 520 }, card, viewport).top).toBe(344)
  })

  it('never covers the words and never leaves the sides', () => {
    const words = fc.record({
      left: fc.integer({ min: -50, max: 820 }),
      top: fc.integer({ min: 0, max: 560 }),
      height: fc.integer({ min: 10, max: 40 }),
    })
    fc.assert(
      fc.property(words, ({ left, top, height }) => {
        const bottom = top + height
        const at = cardPosition({ left, top, bottom }, card, viewport)
        expect(at.top >= bottom || at.top + card.height <= top).toBe(true)
        expect(at.left).toBeGreaterThanOrEqual(8)
        expect(at.left + card.width).toBeLessThanOrEqual(viewport.width - 8)
      }),
    )
  })
})
