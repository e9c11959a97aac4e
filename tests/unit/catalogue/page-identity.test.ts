import 'fake-indexeddb/auto'

import { beforeEach, describe, expect, it } from 'vitest'
import { correctArticle } from '@/lib/article/correct-article'
import { textArticle } from '@/lib/article/text-article'
import { commit } from '@/lib/catalogue/commit'
import { earlierTexts } from '@/lib/catalogue/earlier-texts'
import { joinPage, splitPage } from '@/lib/catalogue/join-pages'
import { recentChanges, undo } from '@/lib/catalogue/journal'
import { newEvidence } from '@/lib/catalogue/new-record'
import { orphanEvidence } from '@/lib/catalogue/orphan-evidence'
import { evidenceIn, findSavedArticle, getArticle } from '@/lib/catalogue/queries'
import { saveArticle } from '@/lib/catalogue/save-article'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import { correctSaved, savedCorrections } from '@/lib/catalogue/saved-corrections'
import { searchArticles } from '@/lib/catalogue/search-articles'
import { textQuote } from '@/lib/catalogue/text-quote'
import { updateSavedText } from '@/lib/catalogue/update-saved-text'
import type { Reading } from '@/lib/reading/reading'
import { freshDatabase } from '../../support/fresh-database'

const READING: Reading = {
  lang: 'en',
  mentions: [],
  links: [],
  drafts: [],
  ms: { match: 0, link: 0, draft: 0 },
}
const TEXT =
  'Nordwerk and Seefurt signed a pact. It will run for five years. Nobody named a price for it.'
const CANONICAL = 'https://news.example/a/pact'
const page = (url: string, text = TEXT, canonicalUrl = CANONICAL) =>
  textArticle({ url, canonicalUrl, title: 'Pact in Seefurt', publishedAt: '2024-05-01', text })

const save = async (id: string, article = page(CANONICAL)): Promise<SavedArticle> => {
  const result = await saveArticle({
    ...{ id, article, reading: READING, note: '', tags: [], agreementIds: [] },
  })
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const found = async (url: string, canonicalUrl = CANONICAL) =>
  (await findSavedArticle(url, canonicalUrl))?.id
const latest = async () => (await recentChanges(1))[0]?.seq ?? 0

beforeEach(async () => {
  await freshDatabase()
})

describe('a page that the reader splits off', () => {
  const PRINT = 'https://news.example/b/other'

  it('is another article, also after it was saved, and no other page is', async () => {
    const row = await save('article:1')
    expect(await found(PRINT)).toBe('article:1')
    expect((await splitPage(row, page(PRINT))).ok).toBe(true)
    expect(await found(PRINT)).toBeUndefined()
    expect(await found(CANONICAL)).toBe('article:1')
    await save('article:2', page(PRINT, 'Another text.'))
    expect(await found(PRINT)).toBe('article:2')
    expect(await found(`${PRINT}?utm_source=x`)).toBe('article:2')
    expect(await found(CANONICAL)).toBe('article:1')
  })

  it('may stand at the very address that was saved', async () => {
    const row = await save('article:1', page(PRINT))
    await splitPage(row, page(PRINT))
    expect(await found(PRINT)).toBeUndefined()
    await save('article:2', page(PRINT))
    expect(await found(PRINT)).toBe('article:2')
  })

  it('is the same again after undoing', async () => {
    await splitPage(await save('article:1'), page(PRINT))
    expect((await undo(await latest())).ok).toBe(true)
    expect(await found(PRINT)).toBe('article:1')
  })
})

describe('a page that the reader joins', () => {
  const COPY = 'https://agency.example/wire/77'

  it('is recognised from then on, until undone', async () => {
    await save('article:1')
    expect(await found(COPY, COPY)).toBeUndefined()
    expect((await joinPage('article:1', page(COPY, TEXT, COPY))).ok).toBe(true)
    expect(await found(`${COPY}?fbclid=1`, COPY)).toBe('article:1')
    await undo(await latest())
    expect(await found(COPY, COPY)).toBeUndefined()
  })

  it('takes back an earlier split', async () => {
    const url = 'https://news.example/b/other'
    await splitPage(await save('article:1'), page(url))
    await joinPage('article:1', page(url))
    expect(await found(url)).toBe('article:1')
    expect((await getArticle('article:1'))?.apartKeys).toBeUndefined()
  })

  it('is found by words of the saved title', async () => {
    await save('article:1')
    expect((await searchArticles('seef pact', 5)).map(({ id }) => id)).toEqual(['article:1'])
    expect(await searchArticles('elsewhere', 5)).toEqual([])
    expect(await searchArticles(' ', 5)).toEqual([])
  })

  it('cannot join what is not there', async () => {
    expect(await joinPage('article:9', page(COPY))).toMatchObject({ error: { code: 'not-found' } })
  })
})

describe('a correction of a saved article', () => {
  it('is kept, remembered as the reader’s, and not overwritten by saving again', async () => {
    const row = await save('article:1')
    await correctSaved(row, 'publishedAt', '2024-05-03')
    await correctSaved((await getArticle('article:1')) ?? row, 'byline', 'Ada Example; Bo Example')
    const corrected = await getArticle('article:1')
    expect(corrected).toMatchObject({
      publishedAt: '2024-05-03',
      byline: ['Ada Example', 'Bo Example'],
      corrected: ['publishedAt', 'byline'],
    })
    expect((await save('article:x')).publishedAt).toBe('2024-05-03')
    expect(savedCorrections(corrected ?? row)).toEqual({
      publishedAt: '2024-05-03',
      byline: 'Ada Example; Bo Example',
    })
  })

  it('can say that there is no value, and be undone', async () => {
    const row = await save('article:1')
    await correctSaved(row, 'publishedAt', '')
    expect((await getArticle('article:1'))?.publishedAt).toBeUndefined()
    await undo(await latest())
    expect((await getArticle('article:1'))?.publishedAt).toBe('2024-05-01')
  })

  it('made before saving is kept with the article', async () => {
    const article = correctArticle(page(CANONICAL), { title: 'My title', paywalled: 'true' })
    const result = await saveArticle({
      ...{ id: 'article:1', article, reading: READING, note: '', tags: [], agreementIds: [] },
      corrected: ['title', 'paywalled'],
    })
    expect(result).toMatchObject({
      value: { title: 'My title', paywalled: true, corrected: ['title', 'paywalled'] },
    })
  })
})

describe('a saved text that is brought up to date', () => {
  const evidence = (start: number, end: number) => {
    const selectors = textQuote(TEXT, start, end)
    if (!selectors) throw new Error('no words there')
    return newEvidence({
      recordId: 'agreement:1',
      field: 'report',
      articleId: 'article:1',
      ...selectors,
    })
  }
  const KEPT = 'It will run for five years.'
  const GONE = 'Nobody named a price for it.'
  const NEXT = `Correction: a name was wrong. Nordwerk and Seefurt signed a pact. ${KEPT}`

  it('moves quotes along, lists orphans, and keeps the text before in the journal', async () => {
    const row = await save('article:1')
    const kept = evidence(TEXT.indexOf(KEPT), TEXT.indexOf(KEPT) + KEPT.length)
    const gone = evidence(TEXT.indexOf(GONE), TEXT.length)
    await commit(
      [kept, gone].map((each) => ({ table: 'evidence' as const, op: 'put' as const, row: each })),
      { code: 'created' },
    )
    expect((await updateSavedText(row, page(CANONICAL, NEXT), READING)).ok).toBe(true)
    const updated = await getArticle('article:1')
    expect(updated?.text).toBe(NEXT)
    expect(updated?.contentHash).not.toBe(row.contentHash)
    const rows = await evidenceIn('article:1')
    const now = rows.find(({ id }) => id === kept.id)
    expect(NEXT.slice(now?.position.start, now?.position.end)).toBe(KEPT)
    expect(orphanEvidence(rows, NEXT).map(({ id }) => id)).toEqual([gone.id])
    expect((await earlierTexts('article:1')).map(({ text }) => text)).toEqual([TEXT])
    await undo(await latest())
    expect((await getArticle('article:1'))?.text).toBe(TEXT)
    expect(orphanEvidence(await evidenceIn('article:1'), TEXT)).toEqual([])
    expect(await earlierTexts('article:1')).toEqual([])
  })
})

describe('text without an address', () => {
  it('is recognised by its hash', async () => {
    const key = `text:${'a'.repeat(64)}`
    const article = { ...page('', TEXT, key), source: 'pasted' as const }
    const row = await save('article:1', article)
    expect(row).toMatchObject({ source: 'pasted', urlKeys: [key] })
    expect(row.url).toBeUndefined()
    expect(await found('', key)).toBe('article:1')
  })
})
