import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '@/lib/drafting/sentences'

const cut = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  it('keeps German ordinals and titles together', () => {
    expect(cut('Am 20. Juni kam Dr. Busch. Er unterschrieb.')).toEqual([
      'Am 20. Juni kam Dr. Busch.',
      'Er unterschrieb.',
    ])
  })

  it('ends after a legal form only before an opening word', () => {
    expect(cut('It signed with Acme Co., Ltd. The mayor came.')).toHaveLength(2)
    expect(cut('Acme Co., Ltd. hat unterschrieben.')).toHaveLength(1)
  })

  it('cuts Chinese at its full stops and takes the closing quote along', () => {
    expect(cut('双方签约。“很好。”他说。')).toEqual(['双方签约。', '“很好。”', '他说。'])
  })

  it('ends a block at a newline, but not inside a wrapped line', () => {
    expect(cut('Eine Überschrift\nDer Text beginnt')).toHaveLength(2)
    expect(cut('Modelle und\n-prozesse wachsen.')).toHaveLength(1)
  })

  it('covers every visible character once, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '。', '5', '“', '?') }),
        (text) => {
          let reached = 0
          for (const { start, end } of splitSentences(text)) {
            expect(text.slice(reached, start).trim()).toBe('')
            expect(end).toBeGreaterThan(start)
            reached = end
          }
          expect(text.slice(reached).trim()).toBe('')
        },
      ),
    )
  })
})
