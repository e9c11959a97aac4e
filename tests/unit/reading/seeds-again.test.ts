import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { agreementSchema } from '@/lib/catalogue/agreement'
import { parseGazetteer } from '@/lib/catalogue/gazetteer'
import { gazetteerOf } from '@/lib/drafting/gazetteer'
import { compileNames } from '@/lib/matching/compile'
import { openNameIndex } from '@/lib/matching/name-index'
import { catalogueAround } from '@/lib/reading/catalogue-around'
import { type MatchedDraft, matchDrafts } from '@/lib/reading/match-drafts'
import {
  agreementAsNamed,
  cityAsNamed,
  companyAsNamed,
  memorySource,
} from '@/lib/reading/memory-source'
import { readText } from '@/lib/reading/read-text'
import { GERMAN_SIGNING, ITALIAN_CENTRE } from '../../support/seed-retellings'

const json = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const catalogue = json('../../../seeds/catalogue.json')
const agreements = agreementSchema.array().parse(
  catalogue.agreements.map((row: object) => ({
    createdAt: catalogue.releasedAt,
    updatedAt: catalogue.releasedAt,
    rev: 0,
    ...row,
  })),
)
const gazetteer = gazetteerOf(parseGazetteer(json('../../../seeds/gazetteer.json')))
const source = memorySource(catalogue)
const index = openNameIndex(
  compileNames([
    ...catalogue.companies.map(companyAsNamed),
    ...catalogue.cities.map(cityAsNamed),
    ...agreements.map(agreementAsNamed),
  ]),
)

/** What the panel makes of an article: each draft beside the agreements it may tell of. */
const matchedDrafts = async (text: string): Promise<MatchedDraft[]> => {
  if (!index.ok) throw new Error('the names of the seeds do not compile')
  const reading = await readText(
    { title: '', text, lang: '', publishedAt: '' },
    index.value,
    source,
    { gazetteer: async () => gazetteer },
  )
  const linked = agreements.filter(({ id }) => reading.links.some((link) => link.recordId === id))
  const ids = [...new Set(reading.mentions.map(({ recordId }) => recordId))]
  const around = await catalogueAround(source, ids)
  return matchDrafts(reading.drafts, linked, around.agreements, around.records)
}

/** The five documents that the seeds were made from; they are no part of the project. */
const documents = new URL('../../../../shared/seeds/', import.meta.url)
const texts = existsSync(documents)
  ? readdirSync(documents)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name.slice(0, 3), readFileSync(new URL(name, documents), 'utf8')] as const)
  : []

describe('articles that the seeds know', () => {
  it.each([
    ['German', GERMAN_SIGNING],
    ['Italian', ITALIAN_CENTRE],
  ])('give no new agreement when they are told again in %s', async (_, text) => {
    const drafts = await matchedDrafts(text)
    expect(drafts.length).toBeGreaterThan(0)
    expect(drafts.filter(({ known }) => known === null)).toEqual([])
  })

  it.skipIf(texts.length === 0).each(texts)(
    'give no new agreement and no duplicate when document %s is read again',
    async (_, text) => {
      const drafts = await matchedDrafts(text)
      expect(drafts.length).toBeGreaterThan(0)
      expect(drafts.filter(({ known }) => known === null)).toEqual([])
    },
  )
})
