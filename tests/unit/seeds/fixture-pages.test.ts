import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { extractArticle } from '@/lib/article/extract-article'
import { seedFileSchema } from '@/lib/catalogue/seed-file'
import raw from '@/seeds/catalogue.json'
import { longPage, longParagraphs } from '../../support/long-page'

const pages = new URL('../../fixtures/pages/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, pages), 'utf8')
const extract = (html: string) =>
  extractArticle(
    new JSDOM(html, { url: 'http://127.0.0.1/x/' }).window.document,
    'http://127.0.0.1/x/',
  )

const seeds = seedFileSchema.parse(raw)
const names = new Map([
  ...[...seeds.companies, ...seeds.cities].map((row) => [row.id, row.name] as const),
  ...seeds.agreements.map((row) => [row.id, row.title] as const),
])

const texts = z.array(z.string()).min(1)
const expectedSchema = z.strictObject({
  title: z.string(),
  byline: texts,
  publishedAt: z.string(),
  lang: z.string(),
  siteName: z.string(),
  companies: texts,
  cities: texts,
  agreements: texts,
  records: texts,
  notRecords: texts,
  inText: texts,
  notInText: texts,
})

describe.each(['de', 'it', 'en', 'zh'])('fixture page %s', (page) => {
  const html = read(`${page}/index.html`)
  const expected = expectedSchema.parse(JSON.parse(read(`${page}/expected.json`)))

  it('lists records of the seeds, by id and by the same names', () => {
    const shown = [...expected.companies, ...expected.cities, ...expected.agreements]
    expect(expected.records.map((id) => names.get(id))).toEqual(shown)
    for (const id of expected.notRecords) {
      expect(names.has(id), id).toBe(true)
      expect(expected.records).not.toContain(id)
    }
  })

  it('loads nothing from elsewhere', () => {
    expect(html).not.toMatch(/(?:src|href|url\()\s*=?\s*["']?(?:https?:)?\/\//)
  })

  it('reads as an article with its metadata and none of its furniture', () => {
    const result = extract(html)
    if (!result.ok) expect.fail(result.reason)
    const { title, byline, publishedAt, lang, siteName, text } = result.article
    expect({ title, byline, publishedAt, lang, siteName }).toEqual({
      title: expected.title,
      byline: expected.byline,
      publishedAt: expected.publishedAt,
      lang: expected.lang,
      siteName: expected.siteName,
    })
    for (const phrase of expected.inText) expect(text).toContain(phrase)
    for (const phrase of expected.notInText) expect(text).not.toContain(phrase)
    expect(text.split('\n').length).toBeGreaterThanOrEqual(6)
    const length =
      page === 'zh' ? (text.match(/\p{Script=Han}/gu) ?? []).length : text.split(/\s+/).length
    expect(length).toBeGreaterThanOrEqual(page === 'zh' ? 600 : 250)
  })
})

describe('special fixture pages', () => {
  it('has a front page that is no article', () => {
    expect(extract(read('home/index.html')).ok).toBe(false)
  })

  it.each([
    ['late', 'Cities and suppliers sign', 'who will pay for what'],
    ['spoof', 'A quiet harbour', 'a smart port'],
    ['strict-csp', 'Paris waits for its innovation centre', 'before the summer'],
  ])('has the article %s', (page, title, phrase) => {
    const result = extract(read(`${page}/index.html`))
    if (!result.ok) expect.fail(result.reason)
    expect(result.article.title).toBe(title)
    expect(result.article.text).toContain(phrase)
  })

  it('makes an article of the length asked for, the same each time', () => {
    expect(longParagraphs(80_000).join('\n').length).toBeGreaterThanOrEqual(80_000)
    expect(longPage(5_000)).toBe(longPage(5_000))
    expect(longPage(5_000)).not.toBe(longPage(5_000, 2))
  })
})
