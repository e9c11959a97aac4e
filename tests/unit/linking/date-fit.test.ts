import { describe, expect, it } from 'vitest'
import { dateFit } from '@/lib/linking/date-fit'
import { makeAgreement } from '../../support/make-agreement'

const known = makeAgreement({ signedOn: { edtf: '2024-06-20', basis: 'text' } })
const fitOf = (...[year, month, day]: number[]) =>
  dateFit(known, [
    {
      start: 0,
      end: 4,
      ...(year === undefined ? {} : { year }),
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
    },
  ])?.fit

describe('how a date in the text fits a known agreement', () => {
  it.each([
    ['the same day', [2024, 6, 20], 'match'],
    ['the same year, no more said', [2024], 'match'],
    ['another year', [2023], 'conflict'],
    ['another month', [2024, 7], 'conflict'],
    ['a week later', [2024, 6, 27], 'conflict'],
    ['the same day of another year', [2022, 6, 20], 'conflict'],
    // The day of the release, or that of print.
    ['the day after', [2024, 6, 21], undefined],
    ['three days before', [2024, 6, 17], undefined],
  ])('%s', (_, date, expected) => {
    expect(fitOf(...date)).toBe(expected)
  })

  it('counts days over the end of a month', () => {
    const late = makeAgreement({ signedOn: { edtf: '2024-06-30', basis: 'text' } })
    expect(dateFit(late, [{ start: 0, end: 4, year: 2024, month: 7, day: 1 }])).toBeNull()
  })
})
