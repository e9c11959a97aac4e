import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import type { RowLists } from '@/lib/catalogue/tables'
import type { ExchangeFormat } from '@/lib/exchange/exchange-format'
import { bibtex } from '@/lib/exchange/formats/bibtex'
import { cslJson } from '@/lib/exchange/formats/csl-json'
import { ris } from '@/lib/exchange/formats/ris'
import { readImportFile } from '@/lib/exchange/read-import-file'
import { arbitraryCatalogue } from '../../support/arbitrary-catalogue'
import { exportText } from '../../support/export-text'

let made = 0
const options = { now: '2026-01-02T03:04:05.000Z', newId: () => `article:new-${++made}` }
const NO_ROWS: RowLists = { companies: [], cities: [], agreements: [], articles: [], evidence: [] }

const readBack = async (text: string) => {
  const read = await readImportFile(new TextEncoder().encode(text), options)
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

describe('references from elsewhere', () => {
  it('RIS as Zotero writes it', async () => {
    const { kind, plan } = await readBack(
      [
        'TY  - NEWS',
        'TI  - Seefurt signs with Nordwerk',
        'AU  - Beispiel, Ada',
        'AU  - 新华社',
        'T2  - Harbour Post',
        'DA  - 2024/06/20/',
        'PY  - 2024',
        'UR  - https://example.org/a',
        'LA  - en',
        'KW  - port',
        'KW  - energy',
        'ER  - ',
        '',
        'TY  - JOUR',
        'TI  - Second',
        'ER  - ',
      ].join('\r\n'),
    )
    expect(kind).toBe('ris')
    expect(plan.problems).toEqual([])
    expect(plan.rows.articles.map(({ row }) => row)).toMatchObject([
      {
        title: 'Seefurt signs with Nordwerk',
        byline: ['Ada Beispiel', '新华社'],
        siteName: 'Harbour Post',
        publishedAt: '2024-06-20',
        url: 'https://example.org/a',
        lang: 'en',
        tags: ['port', 'energy'],
      },
      { title: 'Second' },
    ])
  })

  it('BibTeX and BibLaTeX', async () => {
    const { kind, plan } = await readBack(
      [
        '@online{x1, title = {Ein {K}ran f{\\"u}r Seefurt}, author = {Beispiel, Ada and {Stadt Seefurt}},',
        '  date = {2024-06-20}, url = {https://example.org/a_b}, journaltitle = {Bote}, keywords = {hafen, energie}}',
        '@article{x2, title = "Second", year = 2023, month = mar}',
      ].join('\n'),
    )
    expect(kind).toBe('bibtex')
    expect(plan.rows.articles.map(({ row }) => row)).toMatchObject([
      {
        title: 'Ein Kran für Seefurt',
        byline: ['Ada Beispiel', 'Stadt Seefurt'],
        publishedAt: '2024-06-20',
        url: 'https://example.org/a_b',
        siteName: 'Bote',
        tags: ['energie', 'hafen'],
      },
      { title: 'Second', publishedAt: '2023-03' },
    ])
  })

  it('CSL-JSON, its bad items listed', async () => {
    const { kind, plan } = await readBack(
      JSON.stringify([
        {
          type: 'article-newspaper',
          title: 'T',
          author: [{ family: 'Beispiel', given: 'Ada' }],
          issued: { 'date-parts': [['2024', 6]] },
        },
        { type: 'book' },
        { type: 'book', title: 'U', URL: 'javascript:alert(1)' },
      ]),
    )
    expect(kind).toBe('csl-json')
    expect(plan.rows.articles.map(({ row }) => row)).toMatchObject([
      { title: 'T', byline: ['Ada Beispiel'], publishedAt: '2024-06' },
    ])
    expect(plan.problems.map(({ row, field }) => [row, field])).toEqual([
      [2, 'title'],
      [3, 'url'],
    ])
  })

  it.each([ris, bibtex, cslJson])(
    'our own $family keeps an article known',
    async (format: ExchangeFormat) => {
      await fc.assert(
        fc.asyncProperty(arbitraryCatalogue, async ({ articles }) => {
          fc.pre(articles.length > 0)
          const text = await exportText(format, { ...NO_ROWS, articles })
          const { plan } = await readBack(text)
          const ids = plan.rows.articles.map(({ row }) => row.id)
          expect(
            plan.problems.filter(({ field }) => field !== 'title' && field !== 'tags'),
          ).toEqual([])
          expect(articles.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
        }),
        { numRuns: 40 },
      )
    },
  )

  it.each([ris, bibtex, cslJson])('$family brings back what it can hold', async (format) => {
    const article: SavedArticle = {
      id: 'article:00000000-0000-4000-8000-000000000001',
      createdAt: options.now,
      updatedAt: options.now,
      rev: 0,
      savedAt: options.now,
      title: '山东能源与西门子签约: 50 % & more_#1',
      url: 'https://example.org/n?id=1&b=%E5%8D%8E#:~:text=x',
      urlKeys: [],
      byline: ['新华社', 'Ada Beispiel'],
      siteName: 'Bote & Co',
      publishedAt: '2024-06-20',
      lang: 'zh',
      text: '',
      mentions: [],
      agreementIds: [],
      tags: ['energie', 'hafen'],
      note: 'One line',
    }
    const { plan } = await readBack(await exportText(format, { ...NO_ROWS, articles: [article] }))
    expect(plan.rows.articles[0]?.row).toEqual(article)
  })
})
