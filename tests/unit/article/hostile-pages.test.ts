import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/lib/article/extract-article'
import { MAX_DEPTH, MAX_ELEMENTS, MAX_TEXT } from '@/lib/article/limits'
import { articlePage, ENGLISH } from '../../support/article-page'
import { parsePage } from '../../support/parse-page'

const URL_OF_PAGE = 'https://news.example/article.html'
const text = ENGLISH.paragraphs.join('\n')

/** Nested by script, as no parser builds it. */
const nest = (document: Document, depth: number): void => {
  const outer = document.createElement('div')
  let at = outer
  for (let level = 1; level < depth; level++) at = at.appendChild(document.createElement('div'))
  at.textContent = 'deep'
  document.body.append(outer)
}

describe('a hostile page', () => {
  // Deeper trees need a browser: see tests/browser/extract-article.test.ts.
  it('nested deeper than the limit is refused', () => {
    const document = parsePage(articlePage(ENGLISH))
    nest(document, MAX_DEPTH + 10)
    expect(extractArticle(document, URL_OF_PAGE)).toEqual({ ok: false, reason: 'too-deep' })
  })

  it('nested within the limit is read', () => {
    const document = parsePage(articlePage(ENGLISH))
    nest(document, MAX_DEPTH / 2)
    expect(extractArticle(document, URL_OF_PAGE)).toMatchObject({ ok: true, article: { text } })
  })

  it('of 100,000 elements is refused', () => {
    const document = parsePage(`<!doctype html><body>${'<i></i>'.repeat(100_000)}`)
    expect(100_000).toBeGreaterThan(MAX_ELEMENTS)
    expect(extractArticle(document, URL_OF_PAGE)).toEqual({ ok: false, reason: 'too-large' })
  })

  it('of 10 MB of text is refused', () => {
    const document = parsePage(`<!doctype html><body><p>${'word '.repeat(2_000_000)}</p>`)
    expect(10_000_000).toBeGreaterThan(MAX_TEXT)
    expect(extractArticle(document, URL_OF_PAGE)).toEqual({ ok: false, reason: 'too-large' })
  })

  it('that clobbers properties of document and forms is read all the same', () => {
    const names = [
      'body',
      'documentElement',
      'createTreeWalker',
      'implementation',
      'firstChild',
      'querySelectorAll',
      'title',
      'nodeType',
    ]
    const images = names.map((name) => `<img name="${name}" id="${name}">`).join('')
    const fields = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'attributes',
      'getAttribute',
      'children',
      'className',
      'localName',
      'nodeType',
      'id',
      'textContent',
    ]
    const inputs = fields.map((name) => `<input name="${name}">`).join('')
    const form = `<form>${inputs}${ENGLISH.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</form>`
    const html = articlePage(ENGLISH, form).replace('<body>', `<body>${images}`)
    expect(extractArticle(parsePage(html), URL_OF_PAGE)).toMatchObject({
      ok: true,
      article: { text },
    })
  })

  it('keeps markup in its title as text', () => {
    const html = articlePage(ENGLISH).replaceAll(
      ENGLISH.title,
      'A &lt;img src=x onerror=alert(1)&gt; pact for Leeds',
    )
    const extraction = extractArticle(parsePage(html), URL_OF_PAGE)
    expect(extraction.ok && extraction.article.title).not.toContain('<img')
  })

  it('whose script made its title endless, or one of bidirectional marks, is named by its heading', () => {
    for (const title of ['Harbour '.repeat(100_000), '\u202e\u2066\u200f']) {
      const document = parsePage(articlePage(ENGLISH).replace(/<meta[^>]*title[^>]*>/g, ''))
      document.title = title
      expect(extractArticle(document, URL_OF_PAGE)).toMatchObject({
        ok: true,
        article: { title: ENGLISH.title },
      })
    }
  })

  it('decoded by the wrong charset is read as it is shown', () => {
    const garbled = new TextDecoder('windows-1252').decode(
      new TextEncoder().encode('Der Vertrag über die Brücke „Süd“ gilt für zehn Jahre.'),
    )
    const lost = 'Der Vertrag \ufffdber die Br\ufffdcke gilt f\ufffdr zehn Jahre.'
    const paragraphs = [garbled, lost, ...ENGLISH.paragraphs]
    const document = parsePage(articlePage({ ...ENGLISH, paragraphs }))
    const extraction = extractArticle(document, URL_OF_PAGE)
    if (!extraction.ok) throw new Error(extraction.reason)
    expect(extraction.article.text).toContain(lost)
    const start = extraction.article.text.indexOf('gilt')
    const points = extraction.map.toPoints(start, start + 4)
    expect(points?.startContainer.textContent?.slice(points.startOffset, points.endOffset)).toBe(
      'gilt',
    )
  })

  it('does not lend its canonical address to a script', () => {
    const html = articlePage(ENGLISH).replace(
      '</head>',
      '<link rel="canonical" href="javascript:alert(1)"></head>',
    )
    const extraction = extractArticle(parsePage(html), URL_OF_PAGE)
    expect(extraction.ok && extraction.article.canonicalUrl).toBe(URL_OF_PAGE)
  })

  it('with broken JSON-LD and huge attributes is read', () => {
    const html = articlePage(ENGLISH)
      .replace(
        '</head>',
        '<script type="application/ld+json">{"@type": "NewsArticle", </script></head>',
      )
      .replace(
        '<main>',
        `<main class="${'x '.repeat(200_000)}" data-blob="${'y'.repeat(500_000)}">`,
      )
    expect(extractArticle(parsePage(html), URL_OF_PAGE)).toMatchObject({
      ok: true,
      article: { text },
    })
  })

  it('does not reach Object.prototype through JSON-LD', () => {
    const html = articlePage(ENGLISH).replace(
      '</head>',
      '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}</script></head>',
    )
    extractArticle(parsePage(html), URL_OF_PAGE)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('of deeply nested JSON-LD is read', () => {
    const nested = `${'{"mainEntity":'.repeat(5000)}{}${'}'.repeat(5000)}`
    const html = articlePage(ENGLISH).replace(
      '</head>',
      `<script type="application/ld+json">${nested}</script></head>`,
    )
    expect(extractArticle(parsePage(html), URL_OF_PAGE)).toMatchObject({
      ok: true,
      article: { text },
    })
  })

  it('with bidirectional, zero-width and combining characters keeps every offset', () => {
    const odd =
      'Die \u202bfirma\u202c Ze\u200bro\u00adPoint und Cafe\u0301 \u{1f91d} Ltd. unterzeichneten einen Vertrag.'
    const paragraphs = [odd, ...ENGLISH.paragraphs]
    const document = parsePage(articlePage({ ...ENGLISH, paragraphs }))
    const extraction = extractArticle(document, URL_OF_PAGE)
    if (!extraction.ok) throw new Error(extraction.reason)
    const start = extraction.article.text.indexOf('Cafe\u0301')
    const points = extraction.map.toPoints(start, start + 5)
    expect(points?.startContainer.textContent?.slice(points.startOffset, points.endOffset)).toBe(
      'Cafe\u0301',
    )
  })
})
