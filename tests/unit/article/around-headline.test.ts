import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/lib/article/extract-article'
import { parsePage } from '../../support/parse-page'

const URL_OF_PAGE = 'https://news.example/2024/note.html'
const OTHERS = Array.from(
  { length: 8 },
  (_, index) =>
    `<p><a href="/n${index}">Other report, number ${index}, of the harbour, its cranes, its ships and the people who work there</a></p>`,
).join('')
const HEAD = '<h1>Two ports share a school</h1><time datetime="2024-03-05">5.3.2024</time>'
// Readability counts no paragraph below 25 characters.
const LINES = [
  'The news is a good one.',
  'It opens in May.',
  'Forty pupils come a year.',
  'Each town pays a half.',
  'The state adds the house.',
  'Cranes stand ready there.',
  'Six teachers are hired.',
  'Ships dock next to it.',
  'More ports may join it.',
  'Talks with two go on.',
]

const read = (inside: string) => {
  const html = `<!doctype html><html lang="en"><head><title>Two ports share a school</title></head><body><div class="box">${HEAD}${inside}</div><div class="more">${OTHERS}</div></body></html>`
  return extractArticle(parsePage(html, URL_OF_PAGE), URL_OF_PAGE)
}

describe('a short article beside a list of others', () => {
  it('is the text behind its headline', () => {
    const inside = LINES.map((line) => `<div>${line}</div>`).join('')
    expect(read(inside)).toMatchObject({
      ok: true,
      article: { text: LINES.join('\n'), publishedAt: '2024-03-05' },
    })
  })

  it('is none where nothing but links stands behind the headline', () => {
    expect(read(`<div>${OTHERS}</div>`)).toMatchObject({ ok: false })
  })
})
