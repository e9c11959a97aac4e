import 'fake-indexeddb/auto'

import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { applyImport } from '@/lib/catalogue/apply-import'
import { canarySchema } from '@/lib/catalogue/canary'
import { commit } from '@/lib/catalogue/commit'
import { recentChanges, redo, undo } from '@/lib/catalogue/journal'
import { newCompany } from '@/lib/catalogue/new-record'
import { changedCells, previewImport } from '@/lib/catalogue/preview-import'
import { countRecords, getCompany } from '@/lib/catalogue/queries'
import { recoverImport } from '@/lib/catalogue/roll-back-import'
import { db } from '@/lib/db/database'
import { readMeta } from '@/lib/db/meta'
import { catalogueJson } from '@/lib/exchange/formats/catalogue-json'
import type { ImportPlan } from '@/lib/exchange/import-plan'
import { parseCatalogueFile } from '@/lib/exchange/parse-catalogue'
import { arbitraryCatalogue } from '../../support/arbitrary-catalogue'
import { dumpDatabase } from '../../support/dump-database'
import { exportText } from '../../support/export-text'
import { freshDatabase, type memoryCanary } from '../../support/fresh-database'

const NOW = '2026-01-02T03:04:05.000Z'
const options = { now: NOW, fileName: 'backup.json' }
const planOf = (text: string): ImportPlan => {
  const parsed = parseCatalogueFile(text, NOW)
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.value
}
const names = (count: number, from = 0) =>
  planOf(
    JSON.stringify({
      format: 'pactlight-catalogue',
      version: 1,
      companies: Array.from({ length: count }, (_, at) => ({
        id: `company:${from + at}`,
        name: `Firm ${from + at}`,
        aliases: [],
      })),
    }),
  )

let canary: ReturnType<typeof memoryCanary>
beforeEach(async () => {
  canary = await freshDatabase()
})

describe('import', () => {
  it('export, wipe, import gives the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCatalogue, async (catalogue) => {
        await freshDatabase()
        const text = await exportText(catalogueJson, catalogue)
        const result = await applyImport(planOf(text), options)
        expect(result.ok).toBe(true)
        expect(await exportText(catalogueJson, await dumpDatabase())).toBe(text)
      }),
      { numRuns: 25 },
    )
  })

  it('is one line in the journal; undoing it restores what was there, redoing brings it back', async () => {
    const mine = newCompany({ name: 'Mine' })
    await commit([{ table: 'companies', op: 'put', row: { ...mine, id: 'company:3' } }], {
      code: 'created',
    })
    const before = await dumpDatabase()
    const progress: number[] = []
    const result = await applyImport(names(1201), {
      ...options,
      onProgress: (done) => progress.push(done),
    })
    if (!result.ok) throw new Error(result.error.code)
    expect(result.value).toMatchObject({ added: 1200, changed: 1, kept: 0 })
    expect(progress).toEqual([500, 1000, 1201])
    expect(await recentChanges()).toMatchObject([
      { label: { code: 'imported', params: { name: 'backup.json', count: 1201 } }, rows: 1201 },
      { label: { code: 'created' } },
    ])
    expect(await readMeta('openImport')).toBeUndefined()
    expect(canarySchema.parse(canary.value).counts.companies).toBe(1201)
    const after = await dumpDatabase()

    expect(await undo(result.value.seq)).toEqual({ ok: true, value: { rows: 1201 } })
    expect(await dumpDatabase()).toEqual(before)
    expect(await redo(result.value.seq)).toEqual({ ok: true, value: { rows: 1201 } })
    expect(await dumpDatabase()).toEqual(after)
  })

  it('takes only what a list of names states, and nothing at all the second time', async () => {
    const rich = { ...newCompany({ name: 'Old', country: 'DE', notes: 'n' }), id: 'company:0' }
    await commit([{ table: 'companies', op: 'put', row: rich }], { code: 'created' })
    const preview = await previewImport(names(2), NOW)
    if (!preview.ok) throw new Error(preview.error.code)
    expect(preview.value).toMatchObject({
      new: { companies: 1 },
      changed: { companies: 1 },
      changes: [{ table: 'companies', id: 'company:0', name: 'Old', fields: ['name'] }],
    })
    const [change] = preview.value.changes
    expect(change && (await changedCells(names(2), change, NOW))).toEqual([
      { column: 'name', before: 'Old', after: 'Firm 0' },
    ])
    expect(preview.value).toMatchObject({ here: { companies: 1 }, newest: NOW })
    expect((await countRecords()).companies).toBe(1)
    await applyImport(names(2), options)
    expect(await getCompany('company:0')).toMatchObject({ name: 'Firm 0', country: 'DE', rev: 1 })
    const again = await applyImport(names(2), options)
    expect(again).toMatchObject({ value: { added: 0, changed: 0, kept: 2, seq: 0 } })
  })

  it('a restored backup gives the same bytes whatever was there, and is undone as one', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCatalogue, arbitraryCatalogue, async (saved, present) => {
        await freshDatabase()
        await applyImport(planOf(await exportText(catalogueJson, present)), options)
        const before = await dumpDatabase()
        const text = await exportText(catalogueJson, saved)
        const result = await applyImport(planOf(text), { ...options, replace: true })
        if (!result.ok) throw new Error(result.error.code)
        expect(await exportText(catalogueJson, await dumpDatabase())).toBe(text)
        if (result.value.seq > 0) await undo(result.value.seq)
        expect(await dumpDatabase()).toEqual(before)
      }),
      { numRuns: 15 },
    )
  })

  it('a restore cut off in its middle leaves what was there', async () => {
    await applyImport(names(1200), options)
    const before = await dumpDatabase()
    const stop = new AbortController()
    const result = await applyImport(names(700, 1000), {
      ...options,
      replace: true,
      signal: stop.signal,
      onProgress: (done) => done >= 1500 && stop.abort(),
    })
    expect(result).toMatchObject({ error: { code: 'cancelled' } })
    expect(await dumpDatabase()).toEqual(before)
  })

  it('keeps what is there when asked to', async () => {
    await applyImport(names(1), options)
    const edited = await getCompany('company:0')
    if (!edited) throw new Error('not imported')
    await commit([{ table: 'companies', op: 'put', row: { ...edited, name: 'Mine' } }], {
      code: 'edited',
    })
    const result = await applyImport(names(2), { ...options, onChanged: 'keep' })
    expect(result).toMatchObject({ value: { added: 1, changed: 0, kept: 1 } })
    expect((await getCompany('company:0'))?.name).toBe('Mine')
  })

  it('reports references that neither the file nor the catalogue answers', async () => {
    await applyImport(names(1), options)
    const plan = planOf(
      JSON.stringify({
        format: 'pactlight-catalogue',
        version: 1,
        companies: [
          { id: 'x', name: 'X', aliases: [], parentId: 'company:0' },
          { id: 'y', name: 'Y', aliases: [], parentId: 'x' },
          { id: 'z', name: 'Z', aliases: [], parentId: 'nobody' },
        ],
      }),
    )
    const preview = await previewImport(plan, NOW)
    expect(preview.ok && preview.value.problems).toEqual([
      {
        code: 'dangling-reference',
        table: 'companies',
        row: 3,
        id: 'z',
        field: 'parentId',
        value: 'nobody',
      },
    ])
  })

  it('takes back what it wrote when it is cancelled', async () => {
    const before = await dumpDatabase()
    const stop = new AbortController()
    const back: number[] = []
    const result = await applyImport(names(1500), {
      ...options,
      signal: stop.signal,
      onProgress: (done) => done >= 1000 && stop.abort(),
      onTakingBack: (done, total) => back.push(done, total),
    })
    expect(back).toEqual([0, 1000, 500, 1000, 1000, 1000])
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'cancelled', detail: { done: 1000 } },
    })
    expect(await dumpDatabase()).toEqual(before)
    expect(await recentChanges()).toEqual([])
    expect(await readMeta('journalSize')).toBe(0)
  })

  it('is rolled back at the next start when its page was killed', async () => {
    const killed = applyImport(names(20_000), {
      ...options,
      onProgress: (done) => {
        // What a killed page leaves behind: two chunks, and nobody to write the third.
        if (done === 1000) throw new Error('killed')
      },
    })
    await expect(killed).rejects.toThrow('killed')
    expect(await readMeta('openImport')).toMatchObject({ done: 1000, total: 20_000 })
    expect((await countRecords()).companies).toBe(1000)

    expect(await recoverImport()).toEqual({ ok: true, value: { rows: 1000, kept: 0 } })
    expect((await countRecords()).companies).toBe(0)
    expect(await readMeta('openImport')).toBeUndefined()
    expect(await recoverImport()).toBeUndefined()
    expect(await db.journal.count()).toBe(0)
  })
})
