import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/lib/article/extract-article'
import { ALL_PAGES, articlePage, ENGLISH, GERMAN } from '../../support/article-page'
import { parsePage } from '../../support/parse-page'

const URL_OF_PAGE = 'https://news.example/2024/article-1.html'
const read = (html: string, url = URL_OF_PAGE) => extractArticle(parsePage(html, url), url)

describe.each(ALL_PAGES.map((page) => [page.lang, page] as const))('a page in %s', (_, page) => {
  const extraction = read(articlePage(page))

  it('gives the paragraphs and nothing else as text', () => {
    expect(extraction.ok && extraction.article.text).toBe(page.paragraphs.join('\n'))
  })

  it('reads title, author, date, language and site', () => {
    expect(extraction).toMatchObject({
      ok: true,
      article: {
        title: page.title,
        byline: [page.author],
        siteName: page.site,
        publishedAt: page.date,
        lang: page.lang,
        url: URL_OF_PAGE,
        canonicalUrl: URL_OF_PAGE,
      },
    })
  })

  it('leaves the page as it was', () => {
    const document = parsePage(articlePage(page))
    const before = document.documentElement.outerHTML
    extractArticle(document, URL_OF_PAGE)
    expect(document.documentElement.outerHTML).toBe(before)
  })
})

describe('extractArticle', () => {
  it('names the live elements of the article', () => {
    const document = parsePage(articlePage(GERMAN))
    const extraction = extractArticle(document, URL_OF_PAGE)
    expect(extraction.ok && extraction.roots).toEqual(
      [...document.querySelectorAll('.content > p')].slice(0, 4),
    )
    expect(extraction.ok && extraction.titleElement).toBe(document.querySelector('h1'))
  })

  it('reads an article behind a dialog that hid the page from assistive technology', () => {
    const html = articlePage(GERMAN).replace('<main>', '<main aria-hidden="true">')
    const extraction = read(html)
    expect(extraction.ok && extraction.article.text).toBe(GERMAN.paragraphs.join('\n'))
  })

  it('keeps paragraphs that are bare text between line breaks', () => {
    const extraction = read(articlePage(ENGLISH, ENGLISH.paragraphs.join('<br><br>')))
    expect(extraction.ok && extraction.article.text).toBe(ENGLISH.paragraphs.join('\n'))
  })

  it('keeps paragraphs in plain div elements', () => {
    const divs = ENGLISH.paragraphs.map((text) => `<div>${text}</div>`).join('')
    const extraction = read(articlePage(ENGLISH, divs))
    expect(extraction.ok && extraction.article.text).toBe(ENGLISH.paragraphs.join('\n'))
  })

  it('prefers the language of the words to the declared one', () => {
    const extraction = read(articlePage({ ...GERMAN, lang: 'en' }))
    expect(extraction.ok && extraction.article.lang).toBe('de')
  })

  it.each([
    [
      'a list of links',
      `<ul>${'<li><a href="/x">One of many headlines here</a></li>'.repeat(60)}</ul>`,
      'not-an-article',
    ],
    ['an empty body', '', 'no-text'],
    ['a search field', '<form><input name="q"><button>Search</button></form>', 'no-text'],
  ])('says that %s is no article', (_, body, reason) => {
    expect(read(`<!doctype html><title>x</title><body>${body}`)).toEqual({ ok: false, reason })
  })

  it('does not take a page of search results for an article', () => {
    const results = ENGLISH.paragraphs.map((text) => `<p>${text} ${text}</p>`).join('')
    const url = 'https://news.example/search?q=pact'
    expect(read(`<!doctype html><title>Results</title><body><main>${results}</main>`, url)).toEqual(
      {
        ok: false,
        reason: 'not-an-article',
      },
    )
  })
})
