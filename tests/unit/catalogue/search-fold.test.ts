import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldForSearch, searchTerms, searchTextOf } from '@/lib/catalogue/search-fold'

const searchTermsMatch = (texts: string[], query: string): boolean => {
  const found = searchTextOf(texts)
  return searchTerms(query).every((term) => found.includes(term))
}

describe('search fold', () => {
  it.each([
    ['Zürich', 'zurich'],
    ['Düsseldorf', 'duesseldorf'],
    ['Düsseldorf', 'dusseldorf'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['华为技术', '华为'],
    ['ＡＢＢ', 'abb'],
    ['L’Aquila', 'aquila'],
    ['Köln Bonn', 'bonn  köln'],
  ])('finds %s by %s', (text, query) => {
    expect(searchTermsMatch([text], query)).toBe(true)
  })

  it.each([
    ['Zürich', 'zuerich west'],
    ['华为', '为华'],
    ['Essen', 'messen'],
  ])('does not find %s by %s', (text, query) => {
    expect(searchTermsMatch([text], query)).toBe(false)
  })

  it('gives the same for its own result', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text))
      }),
    )
  })
})
