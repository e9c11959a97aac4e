import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeSeeds } from '@/lib/catalogue/merge-seeds'
import { type SeedFile, seedFileSchema } from '@/lib/catalogue/seed-file'
import type { RowLists } from '@/lib/catalogue/tables'

const FIRST = '2026-01-01T00:00:00.000Z'
const LATER = '2026-06-01T00:00:00.000Z'
const NOTHING: RowLists = { companies: [], cities: [], agreements: [], articles: [], evidence: [] }
const NONE: ReadonlySet<string> = new Set()

/** A seed file in which every row says `text`. */
const seedFile = (seedVersion: number, slugs: string[], text: string): SeedFile =>
  seedFileSchema.parse({
    format: 'pactlight-catalogue',
    version: 1,
    seedVersion,
    releasedAt: seedVersion === 1 ? FIRST : LATER,
    companies: slugs.map((slug) => ({ id: `company:${slug}`, name: `${slug} ${text}` })),
    cities: slugs.map((slug) => ({ id: `city:${slug}`, name: `${slug} ${text}` })),
    agreements: slugs.map((slug) => ({ id: `agreement:${slug}`, title: `${slug} ${text}` })),
    articles: slugs.map((slug) => ({ id: `article:${slug}`, title: `${slug} ${text}` })),
    evidence: slugs.map((slug) => ({
      id: `evidence:${slug}`,
      recordId: `agreement:${slug}`,
      articleId: `article:${slug}`,
      field: 'report',
      quote: { exact: text },
      position: { start: 0, end: text.length },
    })),
  })

const allOf = (rows: RowLists) => Object.values(rows).flat()

/** The catalogue after `rows` were written to it. */
const written = (before: RowLists, rows: RowLists): RowLists => {
  const put = <R extends { id: string }>(old: R[], next: R[]): R[] => [
    ...new Map([...old, ...next].map((row) => [row.id, row])).values(),
  ]
  return {
    companies: put(before.companies, rows.companies),
    cities: put(before.cities, rows.cities),
    agreements: put(before.agreements, rows.agreements),
    articles: put(before.articles, rows.articles),
    evidence: put(before.evidence, rows.evidence),
  }
}

const loaded = (seeds: SeedFile): RowLists => written(NOTHING, mergeSeeds(NOTHING, seeds, NONE))

describe('mergeSeeds', () => {
  it('fills an empty catalogue with every seed row', () => {
    const rows = allOf(mergeSeeds(NOTHING, seedFile(1, ['a', 'b'], 'one'), NONE))
    expect(rows).toHaveLength(10)
    for (const row of rows)
      expect(row).toMatchObject({ createdAt: FIRST, updatedAt: FIRST, rev: 0, seedVersion: 1 })
  })

  it('gives new articles the time of the release and leaves it on corrected ones', () => {
    const before = loaded(seedFile(1, ['a'], 'one'))
    const [article] = mergeSeeds(before, seedFile(2, ['a'], 'two'), NONE).articles
    expect(article).toMatchObject({ title: 'a two', savedAt: FIRST, createdAt: FIRST })
  })

  it('corrects an untouched row under the revision it was read with', () => {
    const before = loaded(seedFile(1, ['a'], 'one'))
    for (const row of allOf(before)) row.rev = 3
    for (const row of allOf(mergeSeeds(before, seedFile(2, ['a'], 'two'), NONE)))
      expect(row).toMatchObject({ rev: 3, updatedAt: FIRST, seedVersion: 2 })
  })

  it('adds what a later version brings', () => {
    const rows = mergeSeeds(loaded(seedFile(1, ['a'], 'one')), seedFile(2, ['a', 'b'], 'one'), NONE)
    expect(allOf(rows).map((row) => row.id)).toEqual([
      'company:b',
      'city:b',
      'agreement:b',
      'article:b',
      'evidence:b',
    ])
  })

  it('keeps a row in the trash there, with the correction', () => {
    const before = loaded(seedFile(1, ['a'], 'one'))
    for (const row of before.companies) row.deletedAt = LATER
    const rows = mergeSeeds(before, seedFile(2, ['a'], 'two'), NONE)
    expect(rows.companies).toMatchObject([{ name: 'a two', deletedAt: LATER }])
  })

  it('does not bring back what was removed for good, nor evidence for it', () => {
    const removed = new Set(['agreement:a'])
    const rows = mergeSeeds(NOTHING, seedFile(2, ['a', 'b'], 'two'), removed)
    expect(rows.agreements.map((row) => row.id)).toEqual(['agreement:b'])
    expect(rows.evidence.map((row) => row.id)).toEqual(['evidence:b'])
  })

  it('writes nothing for a version that is not newer', () => {
    const before = loaded(seedFile(3, ['a'], 'three'))
    for (const version of [2, 3])
      expect(allOf(mergeSeeds(before, seedFile(version, ['a'], 'x'), NONE))).toEqual([])
  })

  const slugs = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  const text = fc.constantFrom('one', 'two')

  it('never writes a row the reader has changed', () => {
    fc.assert(
      fc.property(slugs, slugs, slugs, text, (old, next, changed, words) => {
        const before = loaded(seedFile(1, old, 'one'))
        for (const row of allOf(before))
          if (changed.some((slug) => row.id.endsWith(`:${slug}`))) delete row.seedVersion
        const readers = new Set(allOf(before).flatMap((row) => (row.seedVersion ? [] : row.id)))
        for (const row of allOf(mergeSeeds(before, seedFile(2, next, words), NONE)))
          expect(readers).not.toContain(row.id)
      }),
    )
  })

  it('settles: merging the same version again writes nothing', () => {
    fc.assert(
      fc.property(slugs, slugs, text, slugs, (old, next, words, gone) => {
        const seeds = seedFile(2, next, words)
        const removed = new Set(gone.map((slug) => `company:${slug}`))
        const before = loaded(seedFile(1, old, 'one'))
        const after = written(before, mergeSeeds(before, seeds, removed))
        expect(allOf(mergeSeeds(after, seeds, removed))).toEqual([])
      }),
    )
  })
})
