import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/lib/article/extract-article'
import { ENGLISH } from '../../support/article-page'
import { parsePage } from '../../support/parse-page'

const URL_OF_PAGE = 'https://www.harbour.example/news/pact'
const BODY = ENGLISH.paragraphs.map((text) => `<p>${text}</p>`).join('')

const titleOf = (head: string, before: string, after = ''): string => {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body><main>${before}<div class="content">${BODY}</div></main>${after}</body></html>`
  const extraction = extractArticle(parsePage(html, URL_OF_PAGE), URL_OF_PAGE)
  if (!extraction.ok) throw new Error(extraction.reason)
  return extraction.article.title
}

describe('the title', () => {
  it('is the heading that leads to the text where the head says something else', () => {
    const head = '<title>Ferries, timetable and fares for everybody</title>'
    const headings = '<h1>Trade Weekly</h1><h1>Two ports share one crane school</h1>'
    expect(titleOf(head, headings)).toBe('Two ports share one crane school')
  })

  it('is what JSON-LD calls the headline where the heading says something else', () => {
    const head =
      '<title>Crane school: all facts</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Crane school: all facts"}</script>'
    expect(titleOf(head, '<h1>Two ports have found each other</h1>')).toBe(
      'Crane school: all facts',
    )
  })

  it('is no heading behind the text', () => {
    const head = '<title>Harbour school - News - School of the harbour</title>'
    expect(
      titleOf(head, '<h2>Two ports share one crane school</h2>', '<h1>School - our partners</h1>'),
    ).toBe('Two ports share one crane school')
  })

  it('is a lower heading that is a longer part of the <title> than the first', () => {
    const head = '<title>Harbour online - Notices - Two ports share one crane school</title>'
    expect(titleOf(head, '<h1>Notices</h1><h2>Two ports share one crane school</h2>')).toBe(
      'Two ports share one crane school',
    )
  })

  it('ends where a heading ends, whatever the <title> adds without a space', () => {
    const head = '<title>Two ports share one crane school:harbour diary and more</title>'
    expect(titleOf(head, '<h1></h1><h3>Two ports share one crane school</h3>')).toBe(
      'Two ports share one crane school',
    )
  })

  it('stays where a template gives it as the name of the site too', () => {
    const title = 'Two ports share one school for crane drivers, and six more want to join'
    const head = `<title>${title} | HBR</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="${title} | HBR">`
    expect(titleOf(head, `<h1>${title}</h1>`)).toBe(title)
  })

  it('is the longest part of the heading that the head declares', () => {
    const head =
      '<meta property="og:title" content="Cranes"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Cranes get a school"}</script>'
    expect(titleOf(head, '<h1><span>Cranes</span> <span>Cranes get a school</span></h1>')).toBe(
      'Cranes get a school',
    )
  })

  it('has no spaces where characters carry their reading', () => {
    const heading = '<h1><ruby>港<rt></rt></ruby>の<ruby>学校<rt></rt></ruby>ができる</h1>'
    expect(titleOf('<title>港の学校ができる</title>', heading)).toBe('港の学校ができる')
  })
})
