import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/lib/article/extract-article'
import { ENGLISH, GERMAN } from '../../support/article-page'
import { parsePage } from '../../support/parse-page'

const URL_OF_PAGE = 'https://news.example/2024/pact.html'
const BODY = ENGLISH.paragraphs.map((text) => `<p>${text}</p>`).join('')
/** A teaser without a linked heading: its link lies over the card. */
const card = (text: string): string =>
  `<article><div><a href="/other"></a><div><span>Region</span><p>${text}</p></div></div></article>`

const read = (articles: string): string => {
  const html = `<!doctype html><html lang="en"><head><title>${ENGLISH.title}</title><meta property="og:type" content="article"></head>
    <body><main><h1>${ENGLISH.title}</h1><section>${articles}</section></main></body></html>`
  const extraction = extractArticle(parsePage(html, URL_OF_PAGE), URL_OF_PAGE)
  return extraction.ok ? extraction.article.text : extraction.reason
}

describe('articles under a headline that stands outside of them', () => {
  const teasers = GERMAN.paragraphs.slice(0, 2).map(card).join('')

  it('leaves out the shorter ones', () => {
    expect(read(`<article>${BODY}</article>${teasers}`)).toBe(ENGLISH.paragraphs.join('\n'))
  })

  it('keeps all where none says more than the others together', () => {
    const parts = ENGLISH.paragraphs.map((text) => `<article><p>${text}</p></article>`).join('')
    expect(read(parts)).toBe(ENGLISH.paragraphs.join('\n'))
  })
})
