import { describe, expect, it } from 'vitest'
import { dayNumber, dayOfYear, edtfSpan } from '@/lib/pictures/edtf-span'

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
const told = (edtf: string) => {
  const span = edtfSpan(edtf)
  return span && { from: iso(span.from), to: iso(span.to), precision: span.precision }
}

describe('the span of a date', () => {
  it.each([
    ['2024-06-20', { from: '2024-06-20', to: '2024-06-21', precision: 'day' }],
    ['2024-02', { from: '2024-02-01', to: '2024-03-01', precision: 'month' }],
    ['2023-12', { from: '2023-12-01', to: '2024-01-01', precision: 'month' }],
    ['2023', { from: '2023-01-01', to: '2024-01-01', precision: 'year' }],
    ['2023-XX-05', { from: '2023-01-01', to: '2024-01-01', precision: 'year' }],
    ['2023-05-XX', { from: '2023-05-01', to: '2023-06-01', precision: 'month' }],
    ['202X', { from: '2020-01-01', to: '2030-01-01', precision: 'decade' }],
    ['0099-01-01', { from: '0099-01-01', to: '0099-01-02', precision: 'day' }],
  ])('is all that %s can mean', (edtf, span) => {
    expect(told(edtf)).toEqual(span)
  })

  it.each(['XXXX-05-18', 'XXXX', '', 'soon'])('is unknown for %j', (edtf) => {
    expect(edtfSpan(edtf)).toBeUndefined()
  })

  it.each([
    ['2023~', true, false],
    ['2023?', false, true],
    ['2023%', true, true],
    ['2023', false, false],
    ['2022~/2023', true, false],
    ['2022/2023?', false, true],
  ])('knows the doubt of %s', (edtf, approximate, uncertain) => {
    expect(edtfSpan(edtf)).toMatchObject({ approximate, uncertain })
  })

  it('runs from the first to the last day of an interval', () => {
    expect(told('2022-07/2024')).toEqual({
      from: '2022-07-01',
      to: '2025-01-01',
      precision: 'month',
    })
    expect(edtfSpan('2022-07/2024')).toMatchObject({
      interval: true,
      openStart: false,
      openEnd: false,
    })
  })

  it('keeps open ends apart from dates', () => {
    expect(edtfSpan('2024-06-20/..')).toMatchObject({
      from: dayNumber(2024, 5, 19),
      to: dayNumber(2024, 5, 20),
      openEnd: true,
      interval: true,
    })
    expect(edtfSpan('../2024')).toMatchObject({ openStart: true, from: dayNumber(2024) })
    expect(edtfSpan('2024-06-20')).toMatchObject({ interval: false, openEnd: false })
  })

  it('knows month and day of a date without a year', () => {
    expect(dayOfYear('XXXX-05-18')).toEqual({ month: 4, day: 17 })
    expect(dayOfYear('XXXX-05')).toEqual({ month: 4 })
    expect(dayOfYear('2024-05-18')).toBeUndefined()
    expect(dayOfYear('XXXX')).toBeUndefined()
  })
})
