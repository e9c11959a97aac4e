import { afterEach, describe, expect, it } from 'vitest'
import { createCssPainter } from '@/lib/highlight/css-painter'
import { createMentionTour } from '@/lib/highlight/mention-tour'
import { withHeadline } from '@/lib/highlight/with-headline'
import { mapOf, paintedUnder, settled, showPage, spansOf } from '../support/live-page'

const painter = createCssPainter(document)
afterEach(() => painter.clear())

const HEADLINE = '<h1>Huawei comes to <b>Duis</b>burg</h1>'
const TEXT = '<p>The city of Duisburg and Huawei agree.</p>'

/** The two maps of the page as one, and the spans of both as the background counts them. */
const paint = (html: string) => {
  const { body, map: text } = showPage(html)
  const head = mapOf(body, 'h1')
  const words = { Huawei: 'company', Duisburg: 'city' } as const
  const length = head.text.length
  const above = spansOf(head, words).map((span) => ({
    ...span,
    start: span.start - length,
    end: span.end - length,
  }))
  const spans = [...above, ...spansOf(text, words)]
  const map = withHeadline(text, head)
  painter.paint(spans, map)
  return { spans, map }
}

describe('an article led by its headline', () => {
  it('is painted in both, also over inline elements', async () => {
    paint(HEADLINE + TEXT)
    await settled()
    expect(paintedUnder('pactlight-company')).toEqual(['Huawei', 'Huawei'])
    expect(paintedUnder('pactlight-city')).toEqual(['Duisburg', 'Duisburg'])
  })

  it('finds a name of the headline under the pointer', async () => {
    const { spans } = paint(HEADLINE + TEXT)
    await settled()
    const [first] = spans
    const [box] = first ? painter.boxesOf(first) : []
    expect(box && painter.at(box.x + 5, box.y + 5)).toEqual(first)
  })

  it('is walked from the headline on', () => {
    const { spans, map } = paint(HEADLINE + TEXT)
    const tour = createMentionTour(document, painter)
    tour.reset(spans, map)
    scrollTo(0, 0)
    const visited = [1, 1, 1, 1].map(() => tour.step(1)?.span)
    expect(visited).toEqual(spans)
  })

  it('is painted around a kicker, which is found under the pointer too', async () => {
    const { spans } = paint(`<p>Duisburg</p>${HEADLINE}${TEXT}`)
    await settled()
    expect(paintedUnder('pactlight-city')).toEqual(['Duisburg', 'Duisburg', 'Duisburg'])
    const first = spans.find(({ start, kind }) => start === 0 && kind === 'city')
    const [box] = first ? painter.boxesOf(first) : []
    expect(box && painter.at(box.x + 5, box.y + 5)).toEqual(first)
  })

  it('is painted below the text as well', async () => {
    const { spans } = paint(TEXT + HEADLINE)
    await settled()
    expect(paintedUnder('pactlight-company')).toEqual(['Huawei', 'Huawei'])
    const last = spans.findLast(({ start }) => start >= 0)
    const [box] = last ? painter.boxesOf(last) : []
    expect(box && painter.at(box.x + 5, box.y + 5)).toEqual(last)
  })
})
