import { describe, expect, it } from 'vitest'
import { AGREEMENT_STATUSES } from '@/lib/catalogue/agreement'
import { barScene, type ChartWords, columnScene } from '@/lib/pictures/chart-scene'
import { countAgreements } from '@/lib/pictures/count-agreements'
import { statusPaint } from '@/lib/pictures/status-paint'
import { dated } from '../../support/dated-agreement'

const AGREEMENTS = [
  dated('2020', 'a', { status: 'signed', topics: ['energy', 'water'] }),
  dated('2020-05', 'b', { status: 'planned', topics: ['energy'] }),
  dated('2022/2023', 'c', { status: 'signed', type: 'mou' }),
  dated('XXXX-05-18', 'd', { type: 'mou' }),
  dated(undefined, 'e', { type: 'mou' }),
]
const words: ChartWords = {
  name: ({ values }) => values.join(' '),
  part: ({ values }, status) => `${values[0]} ${status}`,
  number: String,
  hrefOf: ({ values }, status) => `#${values.join('+')}/${status}`,
}

describe('agreements counted', () => {
  it('by year, with the years between, by status', () => {
    const { groups, none } = countAgreements(AGREEMENTS, 'year')
    expect(groups.map(({ values, total }) => [values[0], total])).toEqual([
      ['2020', 2],
      ['2021', 0],
      ['2022', 1],
      ['2023', 1],
    ])
    expect(groups[0]?.byStatus).toMatchObject({ signed: 1, planned: 1, ended: 0 })
    expect(none).toBe(2)
  })

  it('by type and topic, most first', () => {
    expect(countAgreements(AGREEMENTS, 'type').groups.map((group) => group.total)).toEqual([3, 2])
    const topics = countAgreements(AGREEMENTS, 'topic')
    expect(topics.groups.map(({ values, total }) => [values[0], total])).toEqual([
      ['energy', 2],
      ['water', 1],
    ])
    expect(topics.none).toBe(3)
  })

  it('by stretches of years where they are many, each with its years', () => {
    const list = [dated('1815', 'a'), dated('2024', 'b'), dated('2021', 'c')]
    const { groups } = countAgreements(list, 'year')
    expect(groups.length).toBeLessThanOrEqual(60)
    expect(groups.reduce((sum, group) => sum + group.total, 0)).toBe(3)
    expect(groups.at(-1)?.values).toContain('2024')
  })

  it('not at all where there are none', () => {
    expect(countAgreements([], 'year')).toEqual({ groups: [], none: 0 })
    expect(columnScene([], 600, words).marks).toEqual([])
    expect(barScene([], 600, words).marks).toEqual([])
  })
})

describe('the chart', () => {
  it.each([columnScene, barScene])(
    'has a mark for each part that is not empty, with its address',
    (draw) => {
      const { groups } = countAgreements(AGREEMENTS, 'year')
      const { marks } = draw(groups, 600, words)
      expect(marks.map((mark) => mark.href)).toEqual([
        '#2020/signed',
        '#2020/planned',
        '#2022/signed',
        '#2023/signed',
      ])
      expect(new Set(marks.map((mark) => mark.id)).size).toBe(marks.length)
    },
  )

  it('fills no two statuses alike, colour aside', () => {
    const looks = AGREEMENT_STATUSES.map((status) => {
      const { fill = '', pattern = '', stroke = '' } = statusPaint[status]
      // A full hue, a dark one and a tint differ in lightness.
      return `${fill.replace(/^.*-/, '')} ${pattern} ${stroke !== ''}`
    })
    expect(new Set(looks).size).toBe(AGREEMENT_STATUSES.length)
  })
})
