import { describe, expect, it } from 'vitest'
import { newCompany } from '@/lib/catalogue/new-record'
import type { RowLists } from '@/lib/catalogue/tables'
import { sourceOf } from '@/lib/exchange/export-source'
import { catalogueJson } from '@/lib/exchange/formats/catalogue-json'
import { markdownVault } from '@/lib/exchange/formats/markdown-vault'
import { writeFile } from '@/lib/exchange/write-file'

const rows: RowLists = {
  companies: Array.from({ length: 3000 }, (_, at) => newCompany({ name: `Firm ${at}` })),
  cities: [],
  agreements: [],
  articles: [],
  evidence: [],
}

describe('a file being written', () => {
  it('lets the page work between its parts, and stops when told to there', async () => {
    const stop = new AbortController()
    // A click is such a task: it only runs where the writer pauses.
    setTimeout(() => stop.abort(), 0)
    const slow = {
      ...catalogueJson,
      async *write() {
        for (let part = 0; part < 100_000; part++) {
          const until = performance.now() + 1
          while (performance.now() < until);
          yield 'x'
        }
      },
    }
    const written = await writeFile(slow, sourceOf(rows), { signal: stop.signal })
    expect(written).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  })

  it('is half done when a format that reads its rows twice has read them once', async () => {
    const heard: number[] = []
    await writeFile(markdownVault, sourceOf(rows), { onProgress: (done) => heard.push(done) })
    expect(heard).toEqual([1500, 3000])
  })
})
