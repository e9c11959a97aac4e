import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { extractArticle } from '@/lib/article/extract-article'
import { mergeSeeds } from '@/lib/catalogue/merge-seeds'
import { namedAgreement, namedCity, namedCompany } from '@/lib/catalogue/named-record'
import { seedFileSchema } from '@/lib/catalogue/seed-file'
import { compileNames } from '@/lib/matching/compile'
import { openNameIndex } from '@/lib/matching/name-index'
import { memorySource } from '@/lib/reading/memory-source'
import { readText } from '@/lib/reading/read-text'
import raw from '@/seeds/catalogue.json'

/** The seed catalogue as a new reader has it. */
const catalogue = mergeSeeds(
  { companies: [], cities: [], agreements: [], articles: [], evidence: [] },
  seedFileSchema.parse(raw),
  new Set(),
)
const named = [
  ...catalogue.companies.map(namedCompany),
  ...catalogue.cities.map(namedCity),
  ...catalogue.agreements.map(namedAgreement),
]

const expectedSchema = z.object({
  records: z.array(z.string()),
  notRecords: z.array(z.string()),
})

/** What a page gives: ids of records named or reported in its article. */
const idsFound = async (html: string): Promise<Set<string>> => {
  const url = 'http://127.0.0.1/'
  const result = extractArticle(new JSDOM(html, { url }).window.document, url)
  if (!result.ok) expect.fail(result.reason)
  const opened = openNameIndex(compileNames(named))
  if (!opened.ok) expect.fail(opened.error.code)
  const reading = await readText(result.article, opened.value, memorySource(catalogue))
  return new Set([...reading.mentions, ...reading.links].map((found) => found.recordId))
}

describe.each(['de', 'it', 'en', 'zh'])('fixture page %s, read with the seed catalogue', (page) => {
  const file = (name: string) =>
    readFileSync(new URL(`../../fixtures/pages/${page}/${name}`, import.meta.url), 'utf8')
  const expected = expectedSchema.parse(JSON.parse(file('expected.json')))

  it('gives the records it is about and nothing of its furniture', async () => {
    const found = await idsFound(file('index.html'))
    expect(expected.records.filter((id) => !found.has(id))).toEqual([])
    expect(expected.notRecords.filter((id) => found.has(id))).toEqual([])
  })
})
