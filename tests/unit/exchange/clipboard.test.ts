import { JSDOM } from 'jsdom'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { type CitationWords, citationOf, joinRich } from '@/lib/exchange/citation'
import { clipboardTable } from '@/lib/exchange/clipboard-table'

const ENGLISH: CitationWords = {
  authors: (names) => `${names.join(' and ')}, `,
  title: (title) => `“${title}”`,
  separator: ', ',
  day: (date) => date.slice(0, 10),
  accessed: (day) => ` (accessed ${day})`,
  end: '.',
}
const article = {
  title: 'Port & <b>city</b> agree',
  byline: ['Ada Example', 'Bo Sample'],
  siteName: 'Quayside Post',
  publishedAt: '2024-06-20T08:30:00+02:00',
  url: 'https://example.org/a?b="c"',
  savedAt: '2026-01-02T03:04:05.000Z',
}
const parse = (html: string) => new JSDOM(html).window.document.body

describe('a table on the clipboard', () => {
  const header = ['Name', 'Notes']
  const rows = [
    ['Nordwerk "AG"', 'two\nlines\tand a tab'],
    ['<script>x</script>', '=HYPERLINK("https://example.org")'],
  ]
  const { text, html } = clipboardTable(header, rows)

  it('is one line a row for programs that read tabs', () => {
    const { data } = Papa.parse<string[]>(text, { delimiter: '\t', quoteChar: '\u0000' })
    expect(data).toEqual([
      header,
      ['Nordwerk "AG"', 'two lines and a tab'],
      ['<script>x</script>', '\'=HYPERLINK("https://example.org")'],
    ])
  })

  it('is the same table as HTML, and nothing in it runs', () => {
    const body = parse(html)
    expect(body.querySelectorAll('script')).toHaveLength(0)
    expect([...body.querySelectorAll('th')].map((cell) => cell.textContent)).toEqual(header)
    expect(body.querySelectorAll('td')[2]?.textContent).toBe('<script>x</script>')
  })
})

describe('a reference', () => {
  it('names authors, title, site, day and address', () => {
    const { text, html } = citationOf(article, ENGLISH)
    expect(text).toBe(
      'Ada Example and Bo Sample, “Port & <b>city</b> agree”, Quayside Post, 2024-06-20, https://example.org/a?b="c" (accessed 2026-01-02).',
    )
    const body = parse(html)
    expect(body.textContent).toBe(text)
    expect(body.querySelector('a')?.getAttribute('href')).toBe(article.url)
    expect(body.querySelectorAll('b')).toHaveLength(0)
  })

  it('leaves out what is not known', () => {
    const bare = { title: 'A note', byline: [], savedAt: article.savedAt }
    expect(citationOf(bare, ENGLISH).text).toBe('“A note”.')
    expect(joinRich([citationOf(bare, ENGLISH), citationOf(bare, ENGLISH)]).text).toBe(
      '“A note”.\n“A note”.',
    )
  })
})
