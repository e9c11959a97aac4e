import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '@/lib/pictures/edtf-span'
import { packLanes } from '@/lib/pictures/pack-lanes'
import { timeTicks } from '@/lib/pictures/time-ticks'
import { timeBins } from '@/lib/pictures/timeline-bins'
import {
  panWindow,
  type TimelineItem,
  timelineOf,
  wholeWindow,
  zoomWindow,
} from '@/lib/pictures/timeline-items'
import { type TimelineWords, timelineScene } from '@/lib/pictures/timeline-scene'
import { yearlessScene } from '@/lib/pictures/yearless-scene'
import { dated } from '../../support/dated-agreement'

const words: TimelineWords = {
  tick: ({ day }) => String(day),
  item: ({ title }) => title,
  bin: ({ count }) => String(count),
  vague: ({ count }) => `vague ${count}`,
  number: String,
  hrefOf: ({ id }) => `#${id}`,
}
const many = (count: number, edtf: (place: number) => string): TimelineItem[] => [
  ...timelineOf(Array.from({ length: count }, (_, place) => dated(edtf(place), `a${place}`))).items,
]

describe('the timeline', () => {
  it('tells dated, yearless and undated agreements apart', () => {
    const { items, yearless, undated } = timelineOf([
      dated('2024-06-20', 'b'),
      dated('2023', 'a'),
      dated('XXXX-05-18', 'c'),
      dated(undefined, 'd'),
      dated('XXXX', 'e'),
    ])
    expect(items.map((item) => item.id)).toEqual(['a', 'b'])
    expect(yearless).toMatchObject([{ id: 'c', month: 4, day: 17 }])
    expect(undated).toBe(2)
  })

  it('covers whole years and something even without any date', () => {
    expect(wholeWindow(many(2, (place) => `202${place}-05-05`))).toEqual({
      from: dayNumber(2020),
      to: dayNumber(2022),
    })
    const empty = wholeWindow([])
    expect(empty.to).toBeGreaterThan(empty.from)
  })

  it('never leaves the whole window, however it is zoomed and moved', () => {
    const whole = { from: dayNumber(2010), to: dayNumber(2030) }
    const step = fc.oneof(
      fc.record({
        factor: fc.double({ min: 0.05, max: 20, noNaN: true }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      fc.record({ pan: fc.double({ min: -3, max: 3, noNaN: true }) }),
    )
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let window = whole
        for (const each of steps)
          window =
            'pan' in each
              ? panWindow(window, each.pan, whole)
              : zoomWindow(window, each.factor, each.share, whole)
        expect(window.from).toBeGreaterThanOrEqual(whole.from - 1e-6)
        expect(window.to).toBeLessThanOrEqual(whole.to + 1e-6)
        expect(window.to - window.from).toBeGreaterThan(27)
      }),
    )
  })
})

describe('the picture of a timeline', () => {
  it('shows few with their titles and links', () => {
    const items = many(8, (place) => `202${place % 4}-0${(place % 8) + 1}-11`)
    const scene = timelineScene(items, wholeWindow(items), 1000, words)
    expect(scene.detail).toBe('titles')
    expect(scene.marks.map((mark) => mark.href).sort()).toEqual(
      items.map(({ id }) => `#${id}`).sort(),
    )
    const texts = scene.marks
      .flatMap((mark) => mark.shapes)
      .filter((shape) => shape.kind === 'text')
    expect(texts).toHaveLength(8)
  })

  it('cuts a title only where its neighbour begins', () => {
    const long = 'A framework agreement on the very long and many-sided cooperation of two cities'
    const items = many(1, () => '2020-01-02').map((item) => ({ ...item, title: long }))
    const window = { from: dayNumber(2020), to: dayNumber(2030) }
    const textOf = (scene: ReturnType<typeof timelineScene>, at: number) =>
      scene.marks[at]?.shapes.find((shape) => shape.kind === 'text')?.text
    expect(textOf(timelineScene(items, window, 1000, words), 0)).toBe(long)

    const second = many(1, () => '2024-01-02').map((item) => ({ ...item, id: 'z', title: long }))
    const scene = timelineScene([...items, ...second], window, 1000, words)
    expect(textOf(scene, 0)).toMatch(/…$/)
    expect(textOf(scene, 1)).toBe(long)
    expect(scene.marks[0]?.y).toBe(scene.marks[1]?.y)
  })

  it('shows hundreds as marks, thousands as columns, and loses none of them', () => {
    const some = many(200, (place) => `20${10 + (place % 15)}-0${1 + (place % 9)}-1${place % 9}`)
    expect(timelineScene(some, wholeWindow(some), 1000, words).detail).toBe('marks')
    const all = many(5000, (place) =>
      place % 10 === 0 ? '2015' : `20${10 + (place % 15)}-0${1 + (place % 9)}-1${place % 9}`,
    )
    const scene = timelineScene(all, wholeWindow(all), 1000, words)
    expect(scene.detail).toBe('columns')
    expect(scene.marks.length).toBeLessThan(200)
    expect(scene.stretches.size).toBe(scene.marks.length)
    expect(scene.shown).toBe(5000)
  })

  it('counts what is only known to the year beside columns of months', () => {
    const items = [
      ...many(30, () => '2015-03-02'),
      ...many(4, () => '2015'),
      ...many(2, () => '2015-03~'),
    ]
    const { bins, vague } = timeBins(items, 'month')
    expect(bins).toMatchObject([{ count: 32, parts: { day: 30, coarse: 0, doubtful: 2 } }])
    expect(vague).toMatchObject([{ count: 4, from: dayNumber(2015), to: dayNumber(2016) }])
    expect(timeBins(items, 'year').bins).toMatchObject([
      { count: 36, parts: { day: 30, coarse: 4, doubtful: 2 } },
    ])
  })

  it('draws doubt differently from certainty', () => {
    const shapes = (edtf: string) => {
      const items = many(1, () => edtf)
      return timelineScene(items, wholeWindow(items), 800, words).marks[0]?.shapes.slice(0, -1)
    }
    const drawn = [
      '2024-06-20',
      '2024-06-20~',
      '2024-06-20?',
      '2024-06',
      '2024-01/2024-06',
      '2024-06/..',
    ].map((edtf) =>
      JSON.stringify(shapes(edtf), (key, value) => (/^(x|y|width)$/.test(key) ? undefined : value)),
    )
    expect(new Set(drawn).size).toBe(drawn.length)
  })

  it('draws nothing from nothing', () => {
    const scene = timelineScene([], wholeWindow([]), 600, words)
    expect(scene.marks).toEqual([])
    expect(scene.height).toBeGreaterThan(0)
  })
})

describe('lanes', () => {
  it('never let stretches of a lane overlap', () => {
    const stretch = fc.record({ start: fc.nat(200), long: fc.integer({ min: 1, max: 40 }) })
    fc.assert(
      fc.property(fc.array(stretch), (made) => {
        const list = made
          .map(({ start, long }) => ({ start, end: start + long }))
          .sort((a, b) => a.start - b.start)
        const lanes = packLanes(list, list.length + 1) ?? []
        expect(lanes).toHaveLength(list.length)
        for (const [i, a] of list.entries())
          for (const [j, b] of list.entries())
            if (i < j && lanes[i] === lanes[j]) expect(a.end).toBeLessThanOrEqual(b.start)
      }),
    )
  })

  it('are refused when more are needed than there may be', () => {
    expect(
      packLanes(
        [
          { start: 0, end: 9 },
          { start: 1, end: 9 },
        ],
        1,
      ),
    ).toBeUndefined()
  })
})

describe('ticks', () => {
  it('keep their distance over any span', () => {
    for (const years of [1, 3, 20, 300, 2000]) {
      const window = { from: dayNumber(1), to: dayNumber(1 + years) }
      const ticks = timeTicks(window, 1000, 50)
      expect(ticks.length).toBeGreaterThan(0)
      const perDay = 1000 / (window.to - window.from)
      for (const [at, tick] of ticks.slice(1).entries())
        expect((tick.day - (ticks[at]?.day ?? 0)) * perDay).toBeGreaterThan(44)
    }
  })
})

describe('agreements without a year', () => {
  const yearlessWords = {
    month: String,
    item: ({ title }: { title: string }) => title,
    many: (month: number, count: number) => `${month}: ${count}`,
    number: String,
    hrefOf: ({ id }: { id: string }) => `#${id}`,
    hrefOfMany: '#many',
  }
  it('stand singly while there is room, then are counted by month', () => {
    const some = timelineOf([dated('XXXX-05-18', 'a'), dated('XXXX-05-18', 'b')]).yearless
    expect(yearlessScene(some, 800, yearlessWords).marks.map((mark) => mark.href)).toEqual([
      '#a',
      '#b',
    ])
    const lots = timelineOf(
      Array.from({ length: 90 }, (_, place) =>
        dated(place % 3 ? 'XXXX-05-18' : 'XXXX-11', `a${place}`),
      ),
    ).yearless
    expect(yearlessScene(lots, 800, yearlessWords).marks.map((mark) => mark.label)).toEqual([
      '4: 60',
      '10: 30',
    ])
  })
})
