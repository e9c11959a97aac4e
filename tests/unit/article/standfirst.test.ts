import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/lib/article/extract-article'
import { ENGLISH } from '../../support/article-page'
import { parsePage } from '../../support/parse-page'

const URL_OF_PAGE = 'https://www.harbour.example/news/pact'
const BODY = ENGLISH.paragraphs.map((text) => `<p>${text}</p>`).join('')
const LEAD =
  'Two institutes will work together for five years. Cement comes first, batteries later.'

const textOf = (beside: string, behind = ''): string => {
  const html = `<!doctype html><html lang="en"><head><title>${ENGLISH.title}</title></head><body><main>
    <header><h1>${ENGLISH.title}</h1>${beside}</header><div class="content">${BODY}</div>${behind}</main></body></html>`
  const extraction = extractArticle(parsePage(html, URL_OF_PAGE), URL_OF_PAGE)
  return extraction.ok ? extraction.article.text : extraction.reason
}

const WHOLE = ENGLISH.paragraphs.join('\n')

describe('the standfirst', () => {
  it.each([
    `<p class="lead">${LEAD}</p>`,
    `<h2 class="article-subheadline">${LEAD}</h2>`,
    `<div class="article-teaser"><p>${LEAD}</p></div>`,
  ])('belongs to the text: %s', (beside) => {
    expect(textOf(beside)).toBe(`${LEAD}\n${WHOLE}`)
  })

  it.each([
    `<figure><figcaption>${LEAD}</figcaption></figure>`,
    `<p><a href="/other">${LEAD}</a></p>`,
    `<div class="newsletter"><p>${LEAD}</p></div>`,
    `<p>${ENGLISH.paragraphs[0]}</p>`,
    '<p>Science and trade</p>',
  ])('is not: %s', (beside) => {
    expect(textOf(beside)).toBe(WHOLE)
  })
})

describe('behind the text', () => {
  it('cuts a list of links with dates, and the line that announced it', () => {
    const list =
      '<p>分享到：</p><ul>' +
      '<li><a href="/x">Harbour news of the week</a></li><li>2019-09-06 107</li>'.repeat(4) +
      '</ul>'
    expect(textOf('', list)).toBe(WHOLE)
  })
})
