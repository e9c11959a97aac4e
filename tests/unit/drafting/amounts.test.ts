import { describe, expect, it } from 'vitest'
import { findAmounts } from '@/lib/drafting/amounts'

const amounts = (text: string) =>
  findAmounts(text, { start: 0, end: text.length }).map(({ amount }) => amount)

describe('findAmounts', () => {
  it.each([
    [
      'oltre 2 milioni di euro ogni anno',
      { value: 2e6, currency: 'EUR', qualifier: 'more-than', period: 'year' },
    ],
    ['总投资约10亿元', { value: 1e9, currency: 'CNY', qualifier: 'about' }],
    [
      'rund 1,5 Mio. € jährlich',
      { value: 1.5e6, currency: 'EUR', qualifier: 'about', period: 'year' },
    ],
    ['worth up to €2.5bn', { value: 2.5e9, currency: 'EUR', qualifier: 'up-to' }],
    ["5 milliards d'euros", { value: 5e9, currency: 'EUR' }],
    ['US$ 300 million', { value: 3e8, currency: 'USD' }],
    ['zwei Millionen Euro', { value: 2e6, currency: 'EUR' }],
    ['1.000.000 Euro', { value: 1e6, currency: 'EUR' }],
    ['$1,250,000.50', { value: 1250000.5, currency: 'USD' }],
    ['al menos 450 millones de dólares', { value: 4.5e8, currency: 'USD', qualifier: 'at-least' }],
    ['逾两千万美元', { value: 2e7, currency: 'USD', qualifier: 'more-than' }],
  ])('reads %s', (text, expected) => {
    expect(amounts(text)[0]).toMatchObject(expected)
  })

  it.each([
    'rund 1.000 Mitarbeiter',
    'oltre 80 scenari industriali',
    'a revenue of $4 billion',
    '营收达30亿元',
  ])('finds no sum of the agreement in %s', (text) => {
    expect(amounts(text)).toEqual([])
  })

  it('states where the words stand', () => {
    const text = 'Sie zahlt 3 Millionen Euro.'
    const [found] = findAmounts(text, { start: 0, end: text.length })
    expect(found && text.slice(found.start, found.end)).toBe('3 Millionen Euro')
  })
})
