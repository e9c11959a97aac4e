import { afterEach, describe, expect, it } from 'vitest'
import { extractArticle } from '@/lib/article/extract-article'
import { observePage } from '@/lib/article/observe-page'
import { articlePage, ENGLISH } from '../support/article-page'

const URL_OF_PAGE = 'https://news.example/2024/article-1.html'
const text = ENGLISH.paragraphs.join('\n')
const load = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

describe('extractArticle in the browser', () => {
  it.each([10_000, 30_000])('refuses a tree %i deep', (depth) => {
    const document = load(articlePage(ENGLISH))
    let at: Element = document.createElement('div')
    for (let level = 0; level < depth; level++) {
      const outer = document.createElement('div')
      outer.append(at)
      at = outer
    }
    document.body.append(at)
    expect(extractArticle(document, URL_OF_PAGE)).toEqual({ ok: false, reason: 'too-deep' })
  })

  it('reads what an open shadow root shows, slots included', () => {
    const document = load(articlePage(ENGLISH, '<news-body></news-body>'))
    const host = document.querySelector('news-body')
    if (!host) throw new Error('fixture')
    const root = host.attachShadow({ mode: 'open' })
    const shown = [...ENGLISH.paragraphs]
    const slotted = document.createElement('p')
    slotted.textContent = shown.pop() ?? ''
    host.append(slotted)
    for (const paragraph of shown) {
      const element = document.createElement('p')
      element.textContent = paragraph
      root.append(element)
    }
    root.append(document.createElement('slot'))
    expect(extractArticle(document, URL_OF_PAGE)).toMatchObject({ ok: true, article: { text } })
  })
})

describe('observePage', () => {
  const stops: (() => void)[] = []
  afterEach(() => {
    for (const stop of stops.splice(0)) stop()
    document.body.replaceChildren()
  })

  const watch = () => {
    let notices = 0
    const waiting: (() => void)[] = []
    const observer = observePage(document, () => {
      notices += 1
      for (const resolve of waiting.splice(0)) resolve()
    })
    stops.push(() => observer.stop())
    return {
      count: () => notices,
      next: () => new Promise<void>((resolve) => waiting.push(resolve)),
    }
  }
  const addParagraph = () => {
    const paragraph = document.createElement('p')
    paragraph.textContent = ENGLISH.paragraphs[0] ?? ''
    document.body.append(paragraph)
  }

  it('tells once of many paragraphs that came together', async () => {
    const page = watch()
    for (let index = 0; index < 50; index++) addParagraph()
    await page.next()
    expect(page.count()).toBe(1)
  })

  it('tells of client-side navigation', async () => {
    const page = watch()
    const before = location.href
    history.pushState(null, '', '?next-article')
    await page.next()
    history.replaceState(null, '', before)
    expect(page.count()).toBe(1)
  })

  it('keeps silent about clocks, scripts and what stands beside the body', async () => {
    const page = watch()
    const clock = document.createElement('span')
    document.body.append(clock, document.createElement('script'))
    await page.next()
    clock.append('12:00')
    document.body.append(document.createElement('iframe'))
    document.documentElement.append(document.createElement('pact-light'))
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
    addParagraph()
    await page.next()
    expect(page.count()).toBe(2)
  })

  it('answers a page that mutates every frame with few notices', async () => {
    const page = watch()
    let frames = 0
    let running = true
    const storm = () => {
      frames += 1
      document.body.replaceChildren()
      addParagraph()
      if (running) requestAnimationFrame(storm)
    }
    storm()
    await page.next()
    await page.next()
    running = false
    expect(page.count()).toBe(2)
    expect(frames).toBeGreaterThan(page.count())
  })
})
