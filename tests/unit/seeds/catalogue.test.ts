import { existsSync, readFileSync } from 'node:fs'
import { parse as parseEdtf } from 'edtf'
import { describe, expect, it } from 'vitest'
import { seedFileSchema } from '@/lib/catalogue/seed-file'
import raw from '@/seeds/catalogue.json'

const seeds = seedFileSchema.parse(raw)
const tables = [seeds.companies, seeds.cities, seeds.agreements, seeds.articles, seeds.evidence]
const ids = new Set(tables.flat().map((row) => row.id))
const parties = new Set([...seeds.companies, ...seeds.cities].map((row) => row.id))
const dates = seeds.agreements.flatMap((row) =>
  [row.signedOn, row.announcedOn, row.effectiveFrom, row.endsOn].filter(
    (date) => date !== undefined,
  ),
)

describe('seed catalogue', () => {
  it('holds the agreements and articles of the five documents', () => {
    expect(seeds.agreements).toHaveLength(14)
    expect(seeds.articles).toHaveLength(5)
  })

  it('has unique ids that carry their kind', () => {
    expect(ids.size).toBe(tables.flat().length)
    const kinds = ['company', 'city', 'agreement', 'article', 'evidence']
    for (const [index, rows] of tables.entries())
      for (const row of rows)
        expect(row.id).toMatch(new RegExp(`^${kinds[index]}:[a-z0-9.-]+$`, 'i'))
  })

  it('resolves every reference', () => {
    const places = [...seeds.companies, ...seeds.cities].map((row) => row.parentId)
    const homes = seeds.companies.map((row) => row.cityId)
    const related = seeds.agreements.flatMap((row) => row.related.map((link) => link.id))
    const claims = seeds.evidence.flatMap((row) => [row.recordId, row.articleId])
    const reports = seeds.articles.flatMap((row) => row.agreementIds)
    for (const id of [...places, ...homes, ...related, ...claims, ...reports])
      if (id !== undefined) expect(ids).toContain(id)
  })

  it('knows every party, place and sponsor of a signature', () => {
    for (const row of seeds.agreements) {
      expect(row.parties.length, row.id).toBeGreaterThan(0)
      const named = [
        ...row.parties.map((party) => party.recordId),
        ...row.cityIds,
        ...(row.venueCityId ? [row.venueCityId] : []),
        ...row.signatories.flatMap((person) => person.onBehalfOf ?? []),
      ]
      for (const id of named) expect(parties, row.id).toContain(id)
    }
  })

  it('dates agreements in valid EDTF with a basis and the words that say so', () => {
    expect(dates.length).toBeGreaterThan(0)
    for (const date of dates) {
      expect(() => parseEdtf(date.edtf), date.edtf).not.toThrow()
      expect(date.surface).toBeTruthy()
    }
  })

  it('claims only values that the agreement carries', () => {
    for (const claim of seeds.evidence) {
      const row = seeds.agreements.find((agreement) => agreement.id === claim.recordId)
      const carried = JSON.stringify(Object.entries(row ?? {}).find(([key]) => key === claim.field))
      if (claim.field === 'report' || claim.value === undefined) continue
      if (claim.field === 'amounts') expect(carried, claim.id).toContain(claim.value.split(' ')[0])
      else expect(carried, claim.id).toContain(`"${claim.value}"`)
    }
  })

  it('quotes every agreement, in phrases of at most 80 characters with their surroundings', () => {
    const reported = new Set(
      seeds.evidence.flatMap((row) => (row.field === 'report' ? row.recordId : [])),
    )
    for (const row of seeds.agreements) expect(reported).toContain(row.id)
    for (const { id, quote, position } of seeds.evidence) {
      expect(position.end - position.start, id).toBe(quote.exact.length)
      expect(
        quote.prefix.length + quote.exact.length + quote.suffix.length,
        id,
      ).toBeLessThanOrEqual(80)
    }
  })

  it('names no record by what several could be called', () => {
    const nominal =
      /^(?:our city|municipal government|stadt|gemeinde|città|comune|市政府|本市|我市)$/i
    for (const row of [...seeds.companies, ...seeds.cities])
      for (const name of [row.name, ...row.aliases.map((alias) => alias.text)])
        expect(name).not.toMatch(nominal)
  })

  it('gives every place to stand on a map its coordinates', () => {
    for (const row of seeds.cities)
      if (row.type === 'city')
        expect([row.lat, row.lon, row.geonamesId], row.id).not.toContain(undefined)
  })
})

/** The source documents are not part of the project; where they lie beside it, the positions are checked against them. */
const documents = new URL('../../../../shared/seeds/', import.meta.url)
const FILES: Record<string, string> = {
  'article:huawei-duesseldorf': '000_26cb5a82dc9616ed.txt',
  'article:huawei-parigi': '001_e650b5376156fc7d.txt',
  'article:siemens-chongqing': '002_f816f48a85afc5e7.txt',
  'article:huawei-dalian': '003_bcd8f77b785a59b8.txt',
  'article:huawei-jinan': '004_25f2d22e045524fc.txt',
}

describe.skipIf(!existsSync(documents))('seed evidence in its documents', () => {
  it.each(Object.entries(FILES))('stands at its positions in %s', (articleId, file) => {
    const text = readFileSync(new URL(file, documents), 'utf8')
    for (const { id, quote, position, ...row } of seeds.evidence) {
      if (row.articleId !== articleId) continue
      expect(text.slice(position.start, position.end), id).toBe(quote.exact)
      const start = position.start - quote.prefix.length
      expect(text.slice(start, position.start), id).toBe(quote.prefix)
      expect(text.slice(position.end, position.end + quote.suffix.length), id).toBe(quote.suffix)
    }
  })
})
