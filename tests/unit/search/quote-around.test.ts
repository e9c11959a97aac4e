import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMarks } from '@/lib/search/find-marks'
import { quoteAround } from '@/lib/search/quote-around'
import { createTextIndex } from '@/lib/search/text-index'

const marked = (text: string, terms: string[]): string[] =>
  findMarks(text, terms).map(({ start, end }) => text.slice(start, end))

describe('marks of a search', () => {
  it('stand on the text’s own spelling', () => {
    expect(marked('Die Stadt DÜSSELDORF und Düsseldorf.', ['dusseldorf'])).toEqual([
      'DÜSSELDORF',
      'Düsseldorf',
    ])
    expect(marked('Düsseldorf', ['duesseldorf'])).toEqual(['Düsseldorf'])
    expect(marked('Zu\u0308rich', ['zurich'])).toEqual(['Zu\u0308rich'])
  })

  it('join neighbouring pairs of Chinese characters', () => {
    expect(marked('公司与江宁区签署', ['江宁', '宁区'])).toEqual(['江宁区'])
    expect(marked('廣州市', ['广州'])).toEqual(['廣州'])
    expect(marked('AG与Nordwerk在江宁', ['nordwerk', '江宁'])).toEqual(['Nordwerk', '江宁'])
  })

  it('cover what the index found', () => {
    const index = createTextIndex()
    const text = 'Vattenfall und Kühlmann bauen ein Wärmenetz.'
    index.add({ key: 'a', names: [], texts: [text] })
    for (const query of ['kuehlmann', 'wärme', 'vattenfal', 'netz'])
      expect(marked(text, index.search(query).terms)).toHaveLength(1)
  })
})

describe('a quote around hits', () => {
  const filler = 'Nothing of note happened there. '.repeat(20)

  it('shows where most of the words stand', () => {
    const text = `Nordwerk. ${filler}The agreement of Nordwerk and Aurora. ${filler}`
    const quote = quoteAround(text, ['nordwerk', 'aurora'], 120)
    expect(quote?.text).toContain('agreement of Nordwerk and Aurora')
    expect(quote?.marks.map(({ start, end }) => quote.text.slice(start, end))).toEqual([
      'Nordwerk',
      'Aurora',
    ])
    expect(quote?.text.startsWith('…')).toBe(true)
  })

  it('is null without a hit and keeps its marks inside', () => {
    expect(quoteAround('nothing', ['something'])).toBeNull()
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.nat(300), (noise, length) => {
        const quote = quoteAround(`${noise} Aurora ${noise}`, ['aurora'], length)
        for (const { start, end } of quote?.marks ?? [])
          expect(quote?.text.slice(start, end).toLowerCase()).toContain('aurora')
        expect(quote).not.toBeNull()
      }),
    )
  })
})
