import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber } from '@/components/forms/parse-number'

describe('parseNumber', () => {
  it.each([
    ['2500000', 2_500_000],
    ['2,500,000.5', 2_500_000.5],
    ['2.500.000,5', 2_500_000.5],
    ['2 500 000', 2_500_000],
    ['2’500’000', 2_500_000],
    ['51,23', 51.23],
    ['51.2254', 51.2254],
    ['-6,7763', -6.7763],
    ['2.500', 2500],
    ['2,500', 2500],
    ['10', 10],
  ])('%s', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  it.each(['', 'zehn', '1.2.3', '12,34,56', '5 %', '1e3', '--1', '1,2.3,4'])(
    'refuses %s',
    (text) => {
      expect(parseNumber(text)).toBeNull()
    },
  )

  it('reads what Intl writes, in the notations of the four languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999_999 }),
        fc.constantFrom('en', 'de', 'it', 'zh'),
        (value, locale) => {
          expect(parseNumber(new Intl.NumberFormat(locale).format(value))).toBe(value)
        },
      ),
    )
  })
})
