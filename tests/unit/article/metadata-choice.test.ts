import { describe, expect, it } from 'vitest'
import type { Article } from '@/lib/article/article'
import { extractArticle } from '@/lib/article/extract-article'
import { MAX_CANDIDATE, MAX_CANDIDATES } from '@/lib/article/metadata/candidate'
import { gatherCandidates } from '@/lib/article/metadata/candidates'
import { ENGLISH } from '../../support/article-page'
import { parsePage } from '../../support/parse-page'

const URL_OF_PAGE = 'https://www.harbour.example/news/pact'
const BODY = ENGLISH.paragraphs.map((text) => `<p>${text}</p>`).join('')

const read = (head: string, beside: string, lang = 'en', url = URL_OF_PAGE): Article => {
  const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body><article>${beside}<div class="content">${BODY}</div></article></body></html>`
  const extraction = extractArticle(parsePage(html, url), url)
  if (!extraction.ok) throw new Error(extraction.reason)
  return extraction.article
}

describe('the date', () => {
  it('is the local time where the page states the same instant in UTC and as it is shown', () => {
    const head = '<meta property="article:published_time" content="2023-11-09T05:30:59Z">'
    const shown =
      '<h1>Pact signed in the harbour</h1><time datetime="2023-11-08T23:30:59">8 November</time>'
    expect(read(head, shown).publishedAt).toBe('2023-11-08T23:30:59-06:00')
  })

  it('is not the day before, of which the text tells', () => {
    const head = '<meta property="article:published_time" content="2024-03-06T08:00:00Z">'
    const told =
      '<h1>Pact signed in the harbour</h1><p>On 5 March 2024 the city of Seefurt and Nordwerk signed a pact about the new cranes in the harbour.</p>'
    expect(read(head, told).publishedAt).toBe('2024-03-06T08:00:00Z')
  })

  it('is the neighbouring day where the page shows it as its date', () => {
    const head = '<meta property="article:published_time" content="2024-03-06T02:00:00Z">'
    const shown = '<h1>Pact signed in the harbour</h1><p class="date">5 March 2024</p>'
    expect(read(head, shown).publishedAt).toBe('2024-03-05')
  })

  it('is the one shown rather than a vague key, but the declared one before both', () => {
    const shown = '<h1>Pact signed in the harbour</h1><p class="date">4. 2. 2022</p>'
    const vague = '<meta name="date" content="2022-01-02">'
    const clear = '<meta property="article:published_time" content="2022-02-03T10:00:00+01:00">'
    expect(read(vague, shown).publishedAt).toBe('2022-02-04')
    expect(read(vague + clear, shown).publishedAt).toBe('2022-02-03T10:00:00+01:00')
  })

  it('is the one shown where the declared one is a bare day shortly before it', () => {
    const head = '<meta property="article:published_time" content="2022-02-01">'
    const shown = (day: string) => `<h1>Pact signed in the harbour</h1><p class="date">${day}</p>`
    expect(read(head, shown('4. 2. 2022')).publishedAt).toBe('2022-02-04')
    expect(read(head, shown('4. 6. 2022')).publishedAt).toBe('2022-02-01')
    expect(read(head, `${shown('4. 2. 2022')}<time>1. 2. 2022</time>`).publishedAt).toBe(
      '2022-02-01',
    )
  })

  it('is what a label names, wherever it stands, and no date that is labelled as one of a change', () => {
    const row = (label: string, day: string) =>
      `<div class="event"><b>${label}:</b><ul class="event-list"><li class="event-item">${day}</li></ul></div>`
    const head = '<meta name="date" content="2022-02-09">'
    const beside = `<h1>Pact signed in the harbour</h1>${row('Erschienen am', '3.2.2022')}${row('Zuletzt geändert am', '9.2.2022')}`
    expect(read(head, beside, 'de').publishedAt).toBe('2022-02-03')
  })

  it.each([
    ['BERLIN, 5. März 2024 – Der Vertrag gilt seit heute.', '2024-03-05'],
    ['05.03.2024 „Der Vertrag gilt seit heute“, sagt der Vorstand.', '2024-03-05'],
    ['LEEDS, March 5, 2024 /Wire/ -- The pact is in force as of today.', '2024-03-05'],
    ['Am 5. März 2024 trat der Vertrag in Kraft – nach zehn Jahren.', ''],
  ])('of a dateline is read: %s', (begin, date) => {
    const text = `${begin} ${ENGLISH.paragraphs[0]}`
    expect(read('', `<h1>Pact signed in the harbour</h1><p>${text}</p>`, 'de').publishedAt).toBe(
      date,
    )
  })

  it('may stand before the title when nothing else gives one', () => {
    const head = '<title>08.11.2021 | Pact signed in the harbour</title>'
    expect(read(head, '<h1>Pact signed in the harbour</h1>', 'de').publishedAt).toBe('2021-11-08')
  })

  it('reads figures by the language of the page', () => {
    const shown =
      '<h1>Pact signed in the harbour</h1><span class="published">10/05/2022 05:22 pm</span>'
    expect(read('', shown, 'es').publishedAt).toBe('2022-05-10')
    expect(read('', shown, 'en').publishedAt).toBe('2022-10-05')
  })

  it('keeps the date of a change apart', () => {
    const head = `<meta property="article:published_time" content="2022-02-03T10:00:00+01:00"><meta property="article:modified_time" content="2022-02-05T12:00:00+01:00">`
    const article = read(head, '<h1>Pact signed in the harbour</h1>')
    expect(article.modifiedAt).toBe('2022-02-05T12:00:00+01:00')
    const shown =
      '<h1>Pact signed in the harbour</h1><p class="lastmod">Updated: 5 February 2022</p><p class="date">3 February 2022</p>'
    expect(read('', shown)).toMatchObject({ publishedAt: '2022-02-03', modifiedAt: '2022-02-05' })
  })
})

describe('the title', () => {
  const declared = '<meta property="og:title" content="Pact signed after ten years">'

  it.each([
    [
      'a heading that names the section',
      `${declared}<title>News - Pact signed after ten years</title>`,
      '<h1>News</h1>',
      'Pact signed after ten years',
    ],
    [
      'a heading with the site',
      '<title>Harbour Post » Blog » Pact signed after ten years</title>',
      '<h1>Harbour Post</h1><h2>Pact signed after ten years</h2>',
      'Pact signed after ten years',
    ],
    [
      'a suffix that one source lacks',
      '<title>Pact signed after ten years-Politics</title><meta property="og:title" content="Pact signed after ten years-Politics"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Pact signed after ten years"}</script>',
      '',
      'Pact signed after ten years',
    ],
  ])('is not spoilt by %s', (_, head, beside, title) => {
    expect(read(head, beside).title).toBe(title)
  })
})

describe('the rest', () => {
  it('gives section, lead image and paywall', () => {
    const head = `<meta property="article:section" content="Trade"><meta property="og:image" content="/a.jpg"><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>`
    expect(read(head, '<h1>Pact signed in the harbour</h1>')).toMatchObject({
      section: 'Trade',
      imageUrl: 'https://www.harbour.example/a.jpg',
      paywalled: true,
    })
    expect(read('<meta property="og:image" content="javascript:x">', '').imageUrl).toBe('')
  })
})

describe('gatherCandidates', () => {
  it('joins sources of one value, and bounds number and length', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({
      value: `v${at}`,
      source: 'meta' as const,
    }))
    const found = gatherCandidates('title', [
      { value: 'x'.repeat(MAX_CANDIDATE + 1), source: 'meta' },
      { value: 'a', source: 'meta' },
      { value: 'a', source: 'heading' },
      ...many,
    ])
    expect(found).toHaveLength(MAX_CANDIDATES)
    expect(found[0]).toMatchObject({ value: 'a', sources: ['meta', 'heading'] })
    expect(found[0]?.score).toBeGreaterThan(found[1]?.score ?? 1)
  })
})
