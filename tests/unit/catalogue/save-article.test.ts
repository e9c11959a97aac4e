import 'fake-indexeddb/auto'

import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { textArticle } from '@/lib/article/text-article'
import { attachArticle } from '@/lib/catalogue/attach-article'
import { commit } from '@/lib/catalogue/commit'
import { undo } from '@/lib/catalogue/journal'
import { newAgreement, newCompany } from '@/lib/catalogue/new-record'
import {
  articlesOf,
  evidenceIn,
  evidenceOf,
  findSavedArticle,
  getArticle,
  listTable,
} from '@/lib/catalogue/queries'
import { saveArticle } from '@/lib/catalogue/save-article'
import { removeRow, trashRow } from '@/lib/catalogue/trash'
import { db } from '@/lib/db/database'
import type { AgreementLink } from '@/lib/linking/agreement-link'
import type { Reading } from '@/lib/reading/reading'
import { freshDatabase } from '../../support/fresh-database'

const TEXT = 'Nordwerk and the city of Seefurt signed a framework agreement on hydrogen this week.'
const article = textArticle({
  url: 'https://www.example.org/news/1?utm_source=x#top',
  canonicalUrl: 'https://example.org/news/1',
  title: 'Nordwerk comes to Seefurt',
  byline: ['Ada Example'],
  siteName: 'Example News',
  publishedAt: '2024-06-20',
  lang: 'en',
  text: TEXT,
})
const linkTo = (recordId: string, trigger: AgreementLink['trigger']): AgreementLink => ({
  recordId,
  confidence: 0.9,
  recalled: false,
  trigger,
  reasons: [
    { code: 'place', name: 'Seefurt' },
    { code: 'cue', cue: 'signed', start: 33, end: 39 },
  ],
})
const readingOf = (links: AgreementLink[], recordId = 'company:n'): Reading => ({
  lang: 'en',
  mentions: [
    {
      start: 0,
      end: 8,
      surface: 'Nordwerk',
      kind: 'company',
      recordId,
      name: 'Nordwerk',
      alternatives: [],
      via: { alias: 'Nordwerk', rule: 'name' },
    },
  ],
  links,
  drafts: [],
  ms: { match: 0, link: 0, draft: 0 },
})

const nordwerk = newCompany({ name: 'Nordwerk' })
const pact = newAgreement({ title: 'Pact', parties: [{ recordId: nordwerk.id, role: 'company' }] })
const other = newAgreement({ title: 'Other' })
const links = [linkTo(pact.id, { start: 42, end: 61 }), linkTo(other.id, null)]
const input = {
  id: 'article:00000000-0000-4000-8000-000000000001',
  article,
  reading: readingOf(links, nordwerk.id),
  note: '',
  tags: ['energy'],
  agreementIds: [pact.id],
}

beforeEach(async () => {
  await freshDatabase()
  await commit(
    [
      { table: 'companies', op: 'put', row: nordwerk },
      { table: 'agreements', op: 'put', row: pact },
      { table: 'agreements', op: 'put', row: other },
    ],
    { code: 'created' },
  )
})

describe('saveArticle', () => {
  it('writes the article and the evidence for its agreements', async () => {
    const saved = await saveArticle(input)
    if (!saved.ok) throw new Error(saved.error.code)
    expect(saved.value).toMatchObject({
      id: input.id,
      url: 'https://example.org/news/1',
      urlKeys: ['example.org/news/1'],
      contentHash: createHash('sha256').update(TEXT).digest('hex'),
      agreementIds: [pact.id],
      mentions: [{ start: 0, end: 8, surface: 'Nordwerk', kind: 'company', recordId: nordwerk.id }],
    })
    expect(await evidenceOf(pact.id)).toMatchObject([
      {
        field: 'report',
        articleId: input.id,
        quote: {
          exact: 'framework agreement',
          prefix: TEXT.slice(10, 42),
          suffix: ' on hydrogen this week.',
        },
        position: { start: 42, end: 61 },
      },
    ])
    expect(await evidenceOf(other.id)).toEqual([])
    expect((await articlesOf(nordwerk.id)).map(({ id }) => id)).toEqual([input.id])
  })

  it('makes no second row when the same save is tried again', async () => {
    await saveArticle(input)
    const before = await db.journal.count()
    const again = await saveArticle(input)
    expect(again.ok).toBe(true)
    expect((await listTable('articles')).length).toBe(1)
    expect((await evidenceIn(input.id)).length).toBe(1)
    expect(await db.journal.count()).toBe(before)
  })

  it('brings a page up to date that is saved under another id or address', async () => {
    await saveArticle(input)
    const saved = await saveArticle({
      ...input,
      id: 'article:00000000-0000-4000-8000-000000000002',
      article: { ...article, canonicalUrl: 'http://www.example.org/news/1/', title: 'New title' },
      agreementIds: [other.id],
    })
    expect(saved).toMatchObject({ ok: true, value: { id: input.id, title: 'New title', rev: 1 } })
    expect((await listTable('articles')).length).toBe(1)
    expect((await evidenceIn(input.id)).map(({ recordId }) => recordId)).toEqual([other.id])
    expect((await evidenceOf(other.id))[0]?.quote.exact).toBe('signed')
  })

  it('takes a saved page out of the trash', async () => {
    await saveArticle(input)
    await trashRow('articles', input.id)
    expect(await findSavedArticle(article.url, article.canonicalUrl)).toBeUndefined()
    await saveArticle({ ...input, id: 'article:00000000-0000-4000-8000-000000000003' })
    expect(await findSavedArticle(article.url, '')).toMatchObject({ id: input.id })
  })

  it('cuts what pages exaggerate and keeps no address that is not http, but knows a file again', async () => {
    const saved = await saveArticle({
      ...input,
      article: {
        ...article,
        url: 'file:///tmp/page.html',
        canonicalUrl: 'javascript:alert(1)',
        title: `<img src=x onerror=alert(1)>${'x'.repeat(3000)}`,
        byline: Array.from({ length: 80 }, () => 'A'.repeat(500)),
        siteName: '',
      },
    })
    if (!saved.ok) throw new Error(saved.error.code)
    expect(saved.value.title).toHaveLength(1000)
    expect(saved.value.byline).toHaveLength(50)
    expect(saved.value).not.toHaveProperty('url')
    expect(saved.value).not.toHaveProperty('siteName')
    expect(saved.value.urlKeys).toEqual(['file:/tmp/page.html'])
  })

  it('is undone as a whole', async () => {
    await saveArticle(input)
    const seq = Number(await db.journal.orderBy('seq').lastKey())
    expect((await undo(seq)).ok).toBe(true)
    expect(await getArticle(input.id)).toBeUndefined()
    expect(await evidenceIn(input.id)).toEqual([])
  })

  it('refuses a note that is too long and leaves everything as it was', async () => {
    await saveArticle(input)
    const saved = await saveArticle({ ...input, note: 'x'.repeat(20_001), agreementIds: [] })
    expect(saved).toMatchObject({
      ok: false,
      error: { code: 'bad-input', detail: { field: 'note' } },
    })
    expect((await evidenceIn(input.id)).length).toBe(1)
  })
})

describe('what follows a saved article', () => {
  it('can be filed under another agreement', async () => {
    await saveArticle(input)
    expect((await attachArticle(other.id, input.id, [])).ok).toBe(true)
    expect((await getArticle(input.id))?.agreementIds).toEqual([pact.id, other.id])
    expect((await articlesOf(other.id)).length).toBe(1)
    expect(await attachArticle('agreement:none', input.id, [])).toMatchObject({
      error: { code: 'not-found' },
    })
  })

  it('takes its evidence along when it is removed for good', async () => {
    await saveArticle(input)
    expect((await removeRow('articles', input.id)).ok).toBe(true)
    expect(await db.evidence.count()).toBe(0)
    expect(await removeRow('companies', nordwerk.id)).toMatchObject({
      error: { code: 'not-allowed', detail: { agreements: 1 } },
    })
  })
})
