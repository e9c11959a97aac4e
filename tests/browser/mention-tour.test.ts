import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCssPainter } from '@/lib/highlight/css-painter'
import { createMentionTour, type MentionTour } from '@/lib/highlight/mention-tour'
import type { Painter } from '@/lib/highlight/painter'
import { paintedUnder, showPage, spansOf } from '../support/live-page'

let painter: Painter
let tour: MentionTour

beforeEach(() => {
  scrollTo(0, 0)
  painter = createCssPainter(document)
  tour = createMentionTour(document, painter)
})
afterEach(() => painter.clear())

const start = (html: string): void => {
  const { map } = showPage(html)
  const spans = spansOf(map, { Huawei: 'company', Duisburg: 'city' })
  painter.paint(spans, map)
  tour.reset(spans, map)
}
const walk = (...steps: (1 | -1)[]): (number | undefined)[] =>
  steps.map((direction) => tour.step(direction)?.index)

describe('going from mention to mention', () => {
  it('goes on, back, and round', () => {
    start('<p>Huawei in Duisburg, Huawei again</p>')
    expect(walk(1, 1, 1, 1, -1, -1)).toEqual([0, 1, 2, 0, 2, 1])
    expect(paintedUnder('pactlight-current')).toEqual(['Duisburg'])
  })

  it('begins where the reader is', () => {
    const lines = Array.from({ length: 60 }, (_, n) => `<p style="height:90px">${n} Huawei</p>`)
    start(lines.join(''))
    scrollTo(0, 2700)
    expect(walk(1)[0]).toBeGreaterThan(20)
  })

  it('passes over mentions in closed parts', () => {
    start('<p>Huawei</p><details><summary>x</summary><p>Duisburg</p></details><p>Huawei</p>')
    expect(walk(1, 1, 1)).toEqual([0, 2, 0])
  })

  it('has nowhere to go on a page without mentions', () => {
    start('<p>Nothing here</p>')
    expect(walk(1, -1)).toEqual([undefined, undefined])
  })

  it('stays where it was when the page is read again', () => {
    start('<p>Huawei in Duisburg, Huawei again</p>')
    walk(1, 1)
    start('<p>Huawei in Duisburg, Huawei again, and Duisburg</p>')
    expect(walk(1)).toEqual([2])
  })
})
