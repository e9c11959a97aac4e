import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { RowLists } from '@/lib/catalogue/tables'
import { markdownVault } from '@/lib/exchange/formats/markdown-vault'
import { arbitraryCatalogue } from '../../support/arbitrary-catalogue'
import { exportText } from '../../support/export-text'
import { seedRows } from '../../support/seed-rows'

const seeds = seedRows()

/** Path → text, as an unzip program gives them. */
const vaultOf = async (rows: RowLists, known = rows): Promise<Map<string, string>> => {
  const bytes = Uint8Array.from(await exportText(markdownVault, rows, known), (sign) =>
    sign.charCodeAt(0),
  )
  return new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]))
}

const frontMatter = (note: string): Record<string, unknown> => {
  const found = /^---\n([\s\S]*?\n)---\n/.exec(note)
  if (!found?.[1]) throw new Error('no front matter')
  return parse(found[1])
}
const LINK = /\[\[([^\]]+)\]\]/g

describe('the Markdown vault', () => {
  it('has a note a record, and every link leads to one of them', async () => {
    const vault = await vaultOf(seeds)
    const { agreements, companies, cities, articles } = seeds
    expect(vault.size).toBe(agreements.length + companies.length + cities.length + articles.length)
    const names = new Set([...vault.keys()].map((path) => path.replace(/^.*\/|\.md$/g, '')))
    let links = 0
    for (const note of vault.values()) {
      for (const [, name] of note.matchAll(LINK)) {
        expect(names).toContain(name)
        links++
      }
    }
    expect(links).toBeGreaterThan(50)
  })

  it('keeps the facts in front matter and the quotes below', async () => {
    const vault = await vaultOf(seeds)
    const [agreement] = seeds.agreements
    const note = [...vault.values()].find((text) => frontMatter(text).id === agreement?.id) ?? ''
    expect(frontMatter(note)).toMatchObject({
      type: agreement?.type,
      status: agreement?.status,
      topics: agreement?.topics,
    })
    const quote =
      seeds.evidence.find(({ recordId }) => recordId === agreement?.id)?.quote.exact ?? ''
    expect(note).toContain(`> ${quote}`)
  })

  it('names what a selection speaks of but does not hold', async () => {
    const [agreement] = seeds.agreements
    if (!agreement) throw new Error('no seeds')
    const vault = await vaultOf(
      { ...seeds, companies: [], cities: [], articles: [], evidence: [], agreements: [agreement] },
      seeds,
    )
    const facts = frontMatter([...vault.values()][0] ?? '')
    const names = [...seeds.companies, ...seeds.cities].map(({ name }) => name)
    for (const party of Object(facts.parties)) expect(names).toContain(party)
  })

  it('survives every name: paths that all file systems take, YAML that parses, no HTML', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCatalogue, async (catalogue) => {
        const vault = await vaultOf(catalogue)
        const rows = [
          catalogue.agreements,
          catalogue.companies,
          catalogue.cities,
          catalogue.articles,
        ]
        expect(vault.size).toBe(rows.flat().length)
        const ids = [...vault.values()].map((note) => frontMatter(note).id)
        expect(new Set(ids)).toEqual(new Set(rows.flat().map(({ id }) => id)))
        for (const path of vault.keys()) {
          expect(path).toMatch(
            /^(Agreements|Companies|Cities|Articles)\/[^\\/:*?"<>|#^[\]\t\r\n]+\.md$/,
          )
          expect(new TextEncoder().encode(path).length).toBeLessThan(255)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('shows words of a page as words', async () => {
    const [article] = seeds.articles
    if (!article) throw new Error('no seeds')
    const rows = {
      ...seeds,
      articles: [{ ...article, text: '# not a heading\n<img src=x>\n1. no list\n- none' }],
    }
    const note = [...(await vaultOf(rows)).values()].find(
      (text) => frontMatter(text).id === article.id,
    )
    expect(note).toContain('\\# not a heading')
    expect(note).toContain('\\<img src=x\\>')
    expect(note).toContain('1\\. no list')
    expect(note).toContain('\\- none')
  })
})
