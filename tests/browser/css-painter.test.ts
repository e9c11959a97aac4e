import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCssPainter } from '@/lib/highlight/css-painter'
import type { Painter } from '@/lib/highlight/painter'
import { mapOf, paintedUnder, settled, showPage, spansOf } from '../support/live-page'

const WORDS = { Huawei: 'company', Duisburg: 'city', 'signed a pact': 'agreement' } as const

let painter: Painter

beforeEach(() => {
  scrollTo(0, 0)
  painter = createCssPainter(document)
})
afterEach(() => painter.clear())

const show = (html: string) => {
  const { map, body } = showPage(html)
  const spans = spansOf(map, WORDS)
  painter.paint(spans, map)
  return { map, spans, body }
}

const filler = (count: number): string =>
  Array.from({ length: count }, (_, n) => `<p style="height:100px">Line ${n}: Huawei</p>`).join('')

const centreOf = (box: DOMRect | undefined): [number, number] =>
  box ? [box.left + box.width / 2, box.top + box.height / 2] : [-1, -1]

describe('painting', () => {
  it('registers each kind under its name, also across inline elements', async () => {
    show('<p>Huawei and Duis<b>bu</b>rg signed a pact.</p><p>Huawei again</p>')
    await settled()
    expect(paintedUnder('pactlight-company')).toEqual(['Huawei', 'Huawei'])
    expect(paintedUnder('pactlight-city')).toEqual(['Duisburg'])
    expect(paintedUnder('pactlight-agreement')).toEqual(['signed a pact'])
  })

  it('uses static ranges only', async () => {
    show('<p>Huawei in Duisburg</p>')
    await settled()
    for (const highlight of CSS.highlights.values())
      for (const range of highlight) expect(range).toBeInstanceOf(StaticRange)
  })

  it('changes nothing in the page', async () => {
    const { body } = show(`<p>Huawei in Duisburg signed a pact</p>${filler(40)}`)
    const before = body.innerHTML
    let records = 0
    const observer = new MutationObserver((list) => {
      records += list.length
    })
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    await settled()
    scrollTo(0, 2000)
    await settled()
    painter.setCurrent({ start: 0, end: 6 })
    painter.at(20, 20)
    painter.reveal({ start: 0, end: 6 })
    painter.clear()
    await settled()
    observer.disconnect()
    expect(records).toBe(0)
    expect(body.innerHTML).toBe(before)
  })

  it('registers only what is within a screen of the viewport, and follows scrolling', async () => {
    show(filler(200))
    await settled()
    const screens = (innerHeight * 2) / 100
    const atTop = paintedUnder('pactlight-company').length
    expect(atTop).toBeGreaterThan(innerHeight / 120)
    expect(atTop).toBeLessThanOrEqual(screens + 2)
    scrollTo(0, 10_000)
    await settled()
    const [range] = CSS.highlights.get('pactlight-company') ?? []
    const text = range?.startContainer.textContent ?? ''
    expect(Number(/\d+/.exec(text)?.[0])).toBeGreaterThan(40)
  })

  it('divides a block that holds a whole long article, and follows scrolling in it', async () => {
    const lines = Array.from({ length: 400 }, (_, n) => `Line ${n}: Huawei`)
    show(`<p style="line-height:40px">${lines.join('<br>')}</p>`)
    await settled()
    const atTop = paintedUnder('pactlight-company').length
    expect(atTop).toBeGreaterThan(innerHeight / 50)
    expect(atTop).toBeLessThanOrEqual((innerHeight * 2) / 40 + 2)
    scrollTo(0, 8000)
    await vi.waitFor(() => {
      const [range] = CSS.highlights.get('pactlight-company') ?? []
      const text = range?.startContainer.textContent ?? ''
      expect(Number(/\d+/.exec(text)?.[0])).toBeGreaterThan(100)
    })
  })

  it('sees into a scrolling box before it is scrolled', async () => {
    show(`<div style="height:200px;overflow:auto">${filler(50)}</div>`)
    await settled()
    const painted = paintedUnder('pactlight-company').length
    expect(painted).toBeGreaterThan(2)
    expect(painted).toBeLessThan(30)
  })

  it('keeps what is in sight painted while it is painted anew', async () => {
    const { map, spans } = show('<p>Huawei in Duisburg</p>')
    await settled()
    painter.paint(spans, map)
    expect(paintedUnder('pactlight-company')).toEqual(['Huawei'])
  })

  it('leaves out what a new reading no longer names', async () => {
    const { map, spans } = show('<p>Huawei in Duisburg</p>')
    await settled()
    painter.paint(
      spans.filter(({ kind }) => kind === 'city'),
      map,
    )
    await settled()
    expect(paintedUnder('pactlight-company')).toEqual([])
    expect(paintedUnder('pactlight-city')).toEqual(['Duisburg'])
  })

  it('clears every name it registered', async () => {
    show('<p>Huawei</p>')
    await settled()
    painter.clear()
    expect([...CSS.highlights.keys()].filter((name) => name.startsWith('pactlight'))).toEqual([])
  })
})

describe('finding what is under the pointer', () => {
  it('gives the mention whose box holds the point, the innermost first', () => {
    const { map } = showPage('<p style="font-size:30px">So Huawei signed a pact of words</p>')
    const spans = spansOf(map, { Huawei: 'company', 'Huawei signed a pact': 'agreement' })
    painter.paint(spans, map)
    const [name] = painter.boxesOf({ start: 3, end: 9 })
    const [verb] = painter.boxesOf({ start: 10, end: 16 })
    expect(painter.at(...centreOf(name))?.kind).toBe('company')
    expect(painter.at(...centreOf(verb))?.kind).toBe('agreement')
  })

  it('is right at the first and last pixels of a word', () => {
    const { spans } = show('<p style="font-size:30px">in Duisburg today</p>')
    const [span] = spans
    const [box] = painter.boxesOf(span ?? { start: 0, end: 0 })
    if (!box) throw new Error('the word has no box')
    const y = box.top + box.height / 2
    expect(painter.at(box.left + 1, y)).toEqual(span)
    expect(painter.at(box.right - 1, y)).toEqual(span)
    expect(painter.at(box.left - 6, y)).toBeNull()
    expect(painter.at(box.right + 6, y)).toBeNull()
  })

  it('gives nothing beside the text, though a caret would snap to it', () => {
    show('<p style="width:80px;margin-top:50px">Huawei</p>')
    expect(painter.at(400, 60)).toBeNull()
    expect(painter.at(10, 20)).toBeNull()
    expect(painter.at(-5, -5)).toBeNull()
  })

  it('gives nothing once the page has taken the words away', async () => {
    const { spans, body } = show('<p>Huawei in Duisburg</p>')
    const point = centreOf(painter.boxesOf(spans[0] ?? { start: 0, end: 0 })[0])
    body.querySelector('p')?.remove()
    expect(painter.at(...point)).toBeNull()
    expect(painter.boxesOf({ start: 0, end: 6 })).toEqual([])
    expect(painter.reveal({ start: 0, end: 6 })).toBe(false)
  })

  it('survives text that became shorter', () => {
    const { spans, body } = show('<p>It was in Duisburg</p>')
    const text = body.querySelector('p')?.firstChild
    if (text instanceof Text) text.data = 'It'
    expect(painter.boxesOf(spans[0] ?? { start: 0, end: 0 })).toEqual([])
  })
})

describe('bringing a span into view', () => {
  it('scrolls to words far down, and within a long paragraph', async () => {
    const long = 'word '.repeat(4000)
    const { map, spans } = show(`${filler(30)}<p>${long} Duisburg ${long}</p>`)
    const city = spans.find(({ kind }) => kind === 'city')
    if (!city) throw new Error('no city')
    expect(painter.reveal(city)).toBe(true)
    const [box] = painter.boxesOf(city)
    expect(box?.top).toBeGreaterThan(0)
    expect(box?.bottom).toBeLessThan(innerHeight)
    expect(map.text.slice(city.start, city.end)).toBe('Duisburg')
  })

  it('does not move the page when the words are in sight', () => {
    const { spans } = show(`<p style="margin-top:150px">Huawei</p>${filler(30)}`)
    painter.reveal(spans[0] ?? { start: 0, end: 0 })
    expect(scrollY).toBe(0)
  })

  it('says no for words in a closed part of the page', () => {
    const { spans } = show('<details><summary>More</summary><p>Huawei</p></details>')
    expect(painter.reveal(spans[0] ?? { start: 0, end: 0 })).toBe(false)
  })
})

describe('a page under DOM churn', () => {
  it('is not followed by live ranges: text may be split and joined under the paint', async () => {
    const { body } = show('<p>Huawei in Duisburg signed a pact</p>')
    await settled()
    const paragraph = body.querySelector('p')
    for (let turn = 0; turn < 200; turn++) {
      const text = paragraph?.firstChild
      if (text instanceof Text) text.splitText(3)
      paragraph?.normalize()
    }
    painter.paint(spansOf(mapOf(body), WORDS), mapOf(body))
    await settled()
    expect(paintedUnder('pactlight-city')).toEqual(['Duisburg'])
  })
})
