import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import { parse } from '@retorquere/bibtex-parser'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SavedArticle, savedArticleSchema } from '@/lib/catalogue/saved-article'
import { bibtex } from '@/lib/exchange/formats/bibtex'
import { cslJson } from '@/lib/exchange/formats/csl-json'
import { ris } from '@/lib/exchange/formats/ris'
import { arbitraryCatalogue } from '../../support/arbitrary-catalogue'
import { exportText } from '../../support/export-text'

/** What other programs read out of our reference files. */

const NO_ROWS = { companies: [], cities: [], agreements: [], evidence: [] }
const article = (fields: Partial<SavedArticle>): SavedArticle =>
  savedArticleSchema.parse({
    id: 'article:1',
    createdAt: '2026-01-02T03:04:05.000Z',
    updatedAt: '2026-01-02T03:04:05.000Z',
    rev: 0,
    savedAt: '2026-01-02T03:04:05.000Z',
    title: 'Seefurt und Nordwerk: 50 % mehr & {schneller} mit #5G_Netz',
    url: 'https://example.org/news?a=1&b=50%25#top',
    byline: ['Ada Beispiel', '新华社', 'Muster & Söhne'],
    siteName: 'Seefurter Bote',
    publishedAt: '2024-06-20T08:30:00+02:00',
    lang: 'de',
    tags: ['hafen', 'smart city'],
    note: 'Lesen!\nZweite Zeile ~ 1^2 \\ Ende',
    ...fields,
  })
const asText = (rows: SavedArticle[]) => ({ ...NO_ROWS, articles: rows })

/** The members that citation-js gives beside the CSL-JSON ones. */
type CslRead = Record<string, unknown> & { author?: { literal?: string; family?: string }[] }
const read = (text: string, type: string): CslRead[] =>
  plugins.input.chain(text, { forceType: type, generateGraph: false }) as CslRead[]

describe('references', () => {
  it('RIS is read by citation-js', async () => {
    const text = await exportText(ris, asText([article({})]))
    const [item] = read(text, '@ris/file')
    expect(item).toMatchObject({
      title: 'Seefurt und Nordwerk: 50 % mehr & {schneller} mit #5G_Netz',
      type: 'article-newspaper',
      'container-title': 'Seefurter Bote',
      URL: 'https://example.org/news?a=1&b=50%25#top',
      language: 'de',
    })
    // It takes the year alone; Zotero and EndNote read the day from DA.
    expect(item?.issued).toMatchObject({ 'date-parts': [[2024]] })
    expect(text).toContain('\r\nDA  - 2024/06/20/\r\n')
    // Who wrote a newspaper's article is its reporter in the tags of 2011.
    expect(JSON.stringify(item)).toMatch(/Ada Beispiel.*新华社.*Muster & Söhne/)
  })

  it('BibTeX is read by citation-js and by Better BibTeX', async () => {
    const text = await exportText(bibtex, asText([article({})]))
    const [item] = read(text, '@bibtex/text')
    expect(item?.title).toBe('Seefurt und Nordwerk: 50 % mehr & {schneller} mit #5G_Netz')
    const { entries, errors } = parse(text)
    expect(errors).toEqual([])
    expect(entries[0]).toMatchObject({
      type: 'article',
      key: 'article:1',
      fields: {
        journal: 'Seefurter Bote',
        year: '2024',
        date: '2024-06-20',
        url: 'https://example.org/news?a=1&b=50%25#top',
        urldate: '2026-01-02',
      },
    })
    expect(entries[0]?.fields.author?.map((name) => name.name ?? name.lastName)).toEqual([
      'Ada Beispiel',
      '新华社',
      'Muster & Söhne',
    ])
  })

  it('CSL-JSON is read by citation-js', async () => {
    const [item] = read(await exportText(cslJson, asText([article({})])), '@else/json')
    expect(item).toMatchObject({
      id: 'article:1',
      title: 'Seefurt und Nordwerk: 50 % mehr & {schneller} mit #5G_Netz',
      author: [{ literal: 'Ada Beispiel' }, { literal: '新华社' }, { literal: 'Muster & Söhne' }],
      note: 'Lesen!\nZweite Zeile ~ 1^2 \\ Ende',
      keyword: 'hafen, smart city',
    })
  })

  it('an article is one entry whatever its texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCatalogue, async ({ articles }) => {
        const rows = asText(articles)
        expect(read(await exportText(ris, rows), '@ris/file')).toHaveLength(articles.length)
        const { entries, errors } = parse(await exportText(bibtex, rows))
        expect(errors).toEqual([])
        expect(new Set(entries.map(({ key }) => key)).size).toBe(articles.length)
        expect(JSON.parse(await exportText(cslJson, rows))).toHaveLength(articles.length)
      }),
      { numRuns: 60 },
    )
  })
})
