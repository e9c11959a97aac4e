import 'fake-indexeddb/auto'

import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { commit } from '@/lib/catalogue/commit'
import { redo, undo } from '@/lib/catalogue/journal'
import { mergedRow, mergeFields } from '@/lib/catalogue/merge/merge-fields'
import { mergeRecords } from '@/lib/catalogue/merge/merge-records'
import { unmerge } from '@/lib/catalogue/merge/unmerge'
import { newAgreement, newCity, newCompany, newEvidence } from '@/lib/catalogue/new-record'
import { putChange } from '@/lib/catalogue/put-change'
import { getAgreement, getCompany, getRow } from '@/lib/catalogue/queries'
import { dumpDatabase } from '../../../support/dump-database'
import { freshDatabase } from '../../../support/fresh-database'

beforeEach(() => freshDatabase())

const must = async <V>(
  result: Promise<{ ok: true; value: V } | { ok: false; error: { code: string } }>,
) => {
  const done = await result
  if (!done.ok) throw new Error(done.error.code)
  return done.value
}

/** Two companies that are one, and everything that may name the second. */
const scene = async () => {
  const kept = newCompany({ name: 'Nordwerk', country: 'DE', tags: ['port'], notes: 'first' })
  const other = newCompany({
    name: 'Nordwerk AG',
    website: 'https://nordwerk.example',
    aliases: [{ text: '北工', lang: 'zh' }],
    tags: ['energy'],
    notes: 'second',
  })
  const child = newCompany({ name: 'Nordwerk Netz', parentId: other.id })
  const city = newCity({ name: 'Seefurt' })
  const deal = newAgreement({
    title: 'Port deal',
    parties: [
      { recordId: other.id, role: 'company' },
      { recordId: kept.id, role: 'company' },
      { recordId: city.id, role: 'city' },
    ],
    signatories: [{ name: 'Ada', role: 'signatory', onBehalfOf: other.id }],
  })
  const claim = newEvidence({
    recordId: deal.id,
    field: 'parties',
    value: other.id,
    articleId: 'article:1',
    quote: { exact: 'Nordwerk AG', prefix: '', suffix: '' },
    position: { start: 0, end: 11 },
  })
  await must(
    commit(
      [
        ...[kept, other, child].map((row) => putChange('companies', row)),
        putChange('cities', city),
        putChange('agreements', deal),
        putChange('evidence', claim),
      ],
      { code: 'created' },
    ),
  )
  return { kept, other, child, city, deal, claim }
}

describe('the merge pane', () => {
  it('lists the fields that differ, empty ones filled, lists and notes joined', async () => {
    const { kept, other } = await scene()
    const lines = mergeFields('companies', kept, other).map(({ field, choice }) => [field, choice])
    expect(Object.fromEntries(lines)).toEqual({
      name: 'kept',
      website: 'other',
      aliases: 'other',
      tags: 'both',
      notes: 'both',
    })
    expect(mergedRow('companies', kept, other)).toMatchObject({
      id: kept.id,
      name: 'Nordwerk',
      country: 'DE',
      website: 'https://nordwerk.example',
      aliases: [{ text: '北工', lang: 'zh' }, { text: 'Nordwerk AG' }],
      tags: ['port', 'energy'],
      notes: 'first\n\nsecond',
    })
    const renamed = mergedRow('companies', kept, other, new Map([['name', 'other']]))
    expect(renamed).toMatchObject({ name: 'Nordwerk AG' })
    expect(renamed.aliases.map(({ text }) => text)).toContain('Nordwerk')
  })
})

describe('merging', () => {
  it('leads every reference over and trashes the other', async () => {
    const { kept, other, child, city, deal, claim } = await scene()
    await must(mergeRecords({ table: 'companies', keptId: kept.id, otherId: other.id }))
    expect((await getCompany(other.id))?.deletedAt).toBeDefined()
    expect((await getCompany(child.id))?.parentId).toBe(kept.id)
    const after = await getAgreement(deal.id)
    expect(after?.parties).toEqual([
      { recordId: kept.id, role: 'company' },
      { recordId: city.id, role: 'city' },
    ])
    expect(after?.signatories[0]?.onBehalfOf).toBe(kept.id)
    expect((await getRow('evidence', claim.id))?.value).toBe(kept.id)
  })

  it('refuses a record with itself and one that is gone', async () => {
    const { kept } = await scene()
    const refused = await mergeRecords({ table: 'companies', keptId: kept.id, otherId: kept.id })
    expect(refused).toMatchObject({ ok: false, error: { code: 'bad-input' } })
    const gone = await mergeRecords({ table: 'companies', keptId: kept.id, otherId: 'company:x' })
    expect(gone).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })
})

describe('unmerging', () => {
  it('is exact when nothing was edited since, and can be redone', async () => {
    const { kept, other } = await scene()
    const before = await dumpDatabase()
    const { seq } = await must(
      mergeRecords({ table: 'companies', keptId: kept.id, otherId: other.id }),
    )
    const merged = await dumpDatabase()
    await must(unmerge(seq))
    expect(await dumpDatabase()).toEqual(before)
    await must(redo(seq))
    expect(await dumpDatabase()).toEqual(merged)
  })

  it('keeps what was edited since', async () => {
    const { kept, other, deal } = await scene()
    const third = newCompany({ name: 'Westwerk' })
    await must(commit([putChange('companies', third)], { code: 'created' }))
    const { seq } = await must(
      mergeRecords({ table: 'companies', keptId: kept.id, otherId: other.id }),
    )
    const survivor = await getCompany(kept.id)
    const agreement = await getAgreement(deal.id)
    if (!survivor || !agreement) throw new Error('gone')
    await must(
      commit(
        [
          putChange('companies', { ...survivor, country: 'AT', tags: [...survivor.tags, 'new'] }),
          putChange('agreements', {
            ...agreement,
            status: 'signed',
            parties: [...agreement.parties, { recordId: third.id, role: 'company' }],
          }),
        ],
        { code: 'edited' },
      ),
    )
    await must(unmerge(seq))
    expect(await getCompany(kept.id)).toMatchObject({
      country: 'AT',
      tags: ['port', 'new'],
      notes: 'first',
      aliases: [],
    })
    expect((await getCompany(kept.id))?.website).toBeUndefined()
    const restored = await getCompany(other.id)
    expect(restored).toMatchObject({ name: 'Nordwerk AG', tags: ['energy'] })
    expect(restored?.deletedAt).toBeUndefined()
    const parties = (await getAgreement(deal.id))?.parties.map(({ recordId }) => recordId)
    expect(new Set(parties)).toEqual(
      new Set([...deal.parties.map(({ recordId }) => recordId), third.id]),
    )
    expect(await getAgreement(deal.id)).toMatchObject({ status: 'signed' })
    // Twice changes nothing.
    expect(await must(unmerge(seq))).toEqual({ seq: 0 })
  })

  it('knows no merge in another entry', async () => {
    const { seq } = await must(
      commit([putChange('cities', newCity({ name: 'X' }))], { code: 'created' }),
    )
    expect(await unmerge(seq)).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })
})

describe('any sequence of edits, merges, deletions and undos', () => {
  it('returns to the start', async () => {
    const step = fc.record({
      kind: fc.constantFrom('edit', 'merge', 'trash', 'undo', 'redo'),
      a: fc.nat(3),
      b: fc.nat(3),
      name: fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== ''),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        await freshDatabase()
        const { kept, other, child } = await scene()
        const ids = [kept.id, other.id, child.id]
        const start = await dumpDatabase()
        const open: number[] = []
        const undone: number[] = []
        for (const { kind, a, b, name } of steps) {
          const [one = kept.id, two = kept.id] = [ids[a % 3], ids[b % 3]]
          const row = await getCompany(one)
          if (kind === 'edit' && row) {
            const { seq } = await must(
              commit([putChange('companies', { ...row, name })], { code: 'edited' }),
            )
            if (seq > 0) open.push(seq)
          }
          if (kind === 'merge' && one !== two) {
            const { seq } = await must(
              mergeRecords({ table: 'companies', keptId: one, otherId: two }),
            )
            if (seq > 0) open.push(seq)
          }
          if (kind === 'trash') {
            const { seq } = await must(
              commit([{ table: 'companies', op: 'trash', id: one }], { code: 'trashed' }),
            )
            if (seq > 0) open.push(seq)
          }
          if (kind === 'undo' && open.length > 0) {
            const seq = open.pop() ?? 0
            await must(undo(seq))
            undone.push(seq)
          }
          if (kind === 'redo' && undone.length > 0) {
            const seq = undone.pop() ?? 0
            if ((await redo(seq)).ok) open.push(seq)
          }
        }
        while (open.length > 0) await must(undo(open.pop() ?? 0))
        expect(await dumpDatabase()).toEqual(start)
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
