import 'fake-indexeddb/auto'

import { beforeEach, describe, expect, it } from 'vitest'
import { textArticle } from '@/lib/article/text-article'
import { commit } from '@/lib/catalogue/commit'
import { detachArticle } from '@/lib/catalogue/detach-article'
import { recentChanges, undo } from '@/lib/catalogue/journal'
import { newCity } from '@/lib/catalogue/new-record'
import { evidenceIn, findSavedArticle, listTable } from '@/lib/catalogue/queries'
import { type ReportsToSave, saveReports } from '@/lib/catalogue/save-reports'
import type { AgreementDraft } from '@/lib/drafting/agreement-draft'
import type { Reading } from '@/lib/reading/reading'
import { freshDatabase } from '../../support/fresh-database'
import { makeAgreement } from '../../support/make-agreement'

const TEXT = 'Nordwerk and the city of Seefurt signed a memorandum on 5 March 2024 on hydrogen.'
const article = textArticle({
  url: 'https://example.org/news/1',
  canonicalUrl: 'https://example.org/news/1',
  title: 'Nordwerk comes to Seefurt',
  byline: [],
  siteName: '',
  publishedAt: '',
  lang: 'en',
  text: TEXT,
})
const reading: Reading = {
  lang: 'en',
  mentions: [],
  links: [],
  drafts: [],
  ms: { match: 0, link: 0, draft: 0 },
}
const quote = (exact: string) => {
  const start = TEXT.indexOf(exact)
  return { exact, start, end: start + exact.length }
}
const draft: AgreementDraft = {
  type: 'mou',
  status: 'signed',
  parties: [
    { name: 'Nordwerk', kind: 'company', role: 'company', recordId: 'company:x' },
    { name: 'Seefurt', kind: 'city', role: 'city' },
  ],
  city: { name: 'Seefurt' },
  date: '2024-03-05',
  dateBasis: 'text',
  amounts: [],
  topics: ['hydrogen'],
  signatories: [],
  quote: quote(TEXT),
  confidence: 0.9,
  evidence: {
    type: quote('memorandum'),
    parties: quote('Nordwerk and the city of Seefurt'),
    city: quote('Seefurt'),
    date: quote('5 March 2024'),
  },
}
const city = newCity({ name: 'Seefurt' })
const agreement = makeAgreement()
const input: ReportsToSave = {
  reports: [
    {
      agreement,
      draft,
      changes: [
        { table: 'cities', op: 'put', row: city },
        { table: 'agreements', op: 'put', row: agreement },
      ],
    },
  ],
  article,
  reading,
  articleId: 'article:1',
  code: 'created',
}

beforeEach(async () => {
  await freshDatabase()
})

describe('saveReports', () => {
  it('writes article, agreement, new record and a row a claimed value in one entry that one undo takes back', async () => {
    const saved = await saveReports(input)
    expect(saved.ok && saved.value.seq).toBe(1)
    expect(await recentChanges()).toHaveLength(1)
    expect((await findSavedArticle(article.url, ''))?.agreementIds).toEqual([agreement.id])
    const rows = await evidenceIn('article:1')
    expect(rows.map(({ field, value }) => [field, value])).toEqual(
      expect.arrayContaining([
        ['report', undefined],
        ['type', 'mou'],
        ['parties', 'company:x'],
        ['parties', city.id],
        ['cityIds', city.id],
        ['signedOn', '2024-03-05'],
      ]),
    )
    // No words, no claim: topics and status have no quote.
    expect(rows).toHaveLength(6)
    await undo(1)
    for (const table of ['agreements', 'cities', 'articles', 'evidence'] as const)
      expect(await listTable(table)).toEqual([])
  })

  it('makes an article a source of a known agreement, and says nothing twice', async () => {
    await commit([{ table: 'agreements', op: 'put', row: agreement }], { code: 'created' })
    const source: ReportsToSave = {
      ...input,
      reports: [{ agreement, draft, changes: [] }],
      code: 'article-attached',
    }
    await saveReports(source)
    const rows = await evidenceIn('article:1')
    await saveReports({ ...source, articleId: 'article:2' })
    expect(await evidenceIn('article:1')).toHaveLength(rows.length)
    expect(await listTable('articles')).toHaveLength(1)
    expect(await listTable('agreements')).toEqual([agreement])
  })

  it('is taken back by detaching the article, with its evidence', async () => {
    await saveReports(input)
    const row = await findSavedArticle(article.url, '')
    if (!row) throw new Error('the article is not there')
    const detached = await detachArticle(row, agreement.id, agreement.title)
    expect((await findSavedArticle(article.url, ''))?.agreementIds).toEqual([])
    expect(await evidenceIn(row.id)).toEqual([])
    if (detached.ok) await undo(detached.value.seq)
    expect(await evidenceIn(row.id)).toHaveLength(6)
  })
})
