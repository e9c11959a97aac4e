import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { screenSlice } from '@/lib/highlight/screen-slice'

describe('screenSlice', () => {
  it('agrees with measuring every mention, at a few measurements', () => {
    const column = fc.record({
      gaps: fc.array(fc.nat(90), { minLength: 1, maxLength: 400 }),
      scrolled: fc.nat(20_000),
      height: fc.integer({ min: 200, max: 1200 }),
    })
    fc.assert(
      fc.property(column, ({ gaps, scrolled, height }) => {
        let down = -scrolled
        const boxes = gaps.map((gap) => {
          down += gap
          return { top: down, bottom: down + 20 }
        })
        let measured = 0
        const { from, to } = screenSlice(
          boxes.length,
          (index) => {
            measured += 1
            return boxes[index]
          },
          height,
        )
        const near = boxes.map(({ top, bottom }) => bottom >= -height && top <= 2 * height)
        expect(boxes.map((_, index) => from <= index && index < to)).toEqual(near)
        expect(measured).toBeLessThanOrEqual(20)
      }),
    )
  })
})
