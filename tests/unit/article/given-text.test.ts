import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { declaredEncoding, fileArticle, pastedArticle } from '@/lib/article/given-text'
import { articlePage, ENGLISH } from '../../support/article-page'

const hash = async (text: string) => `h${text.length}`
const parse = (html: string) => new JSDOM(html).window.document
const TEXT = 'Seefurt und Nordwerk haben einen Vertrag geschlossen.\r\n\r\n  Er gilt   fünf Jahre. '
const NOTHING = { title: '', publishedAt: '', lang: '' }

describe('pasted text', () => {
  it('becomes paragraphs, with title and language from the words where none is given', async () => {
    const article = await pastedArticle({ ...NOTHING, text: TEXT }, hash)
    expect(article.text.split('\n')).toEqual([
      'Seefurt und Nordwerk haben einen Vertrag geschlossen.',
      'Er gilt fünf Jahre.',
    ])
    expect(article).toMatchObject({
      title: 'Seefurt und Nordwerk haben einen Vertrag geschlossen.',
      url: '',
      source: 'pasted',
      canonicalUrl: `text:h${article.text.length}`,
    })
  })

  it('keeps what the reader said of it', async () => {
    const said = { title: 'Mine', publishedAt: '2024-06-17', lang: 'it', text: TEXT }
    expect(await pastedArticle(said, hash)).toMatchObject({
      title: 'Mine',
      publishedAt: '2024-06-17',
      lang: 'it',
    })
  })

  it('cuts a title from a long first line between words', async () => {
    const { title } = await pastedArticle({ ...NOTHING, text: 'word '.repeat(100) }, hash)
    expect(title).toMatch(/^(?:word )+word…$/)
    expect(title.length).toBeLessThanOrEqual(121)
  })
})

describe('a saved page', () => {
  it('goes by the address it was saved from', async () => {
    const html = `<!-- saved from url=(0030)https://post.example/pact -->${articlePage(ENGLISH)}`
    expect(await fileArticle(html, parse, hash)).toMatchObject({
      title: ENGLISH.title,
      url: 'https://post.example/pact',
      text: ENGLISH.paragraphs.join('\n'),
      source: 'file',
    })
  })

  it('goes by its text where it names no address', async () => {
    const article = await fileArticle(articlePage(ENGLISH), parse, hash)
    expect(article).toMatchObject({ url: '', canonicalUrl: `text:h${article?.text.length}` })
  })

  it('is null without an article', async () => {
    expect(await fileArticle('<p>Hello</p>', parse, hash)).toBeNull()
  })
})

it.each([
  ['<meta charset="gb2312">', 'gbk'],
  ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', 'windows-1252'],
  ['<meta charset="made-up">', ''],
  ['<p>none</p>', ''],
])('%s declares %s', (html, encoding) => {
  expect(declaredEncoding(new TextEncoder().encode(html))).toBe(encoding)
})
