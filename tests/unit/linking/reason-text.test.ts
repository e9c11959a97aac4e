import { describe, expect, it } from 'vitest'
import { reasonText } from '@/lib/linking/reason-text'

describe('reasonText', () => {
  it('says a reason in one English phrase', () => {
    expect(
      reasonText({
        code: 'parties-in-sentence',
        names: ['A', 'B', 'C'],
        cue: 'accord',
        start: 0,
        end: 9,
      }),
    ).toBe("A, B and C in one passage with 'accord'")
    expect(reasonText({ code: 'date', edtf: '2024-06', start: 0, end: 1 })).toBe('the date 2024-06')
    expect(reasonText({ code: 'history' })).toBe('told as history')
  })
})
