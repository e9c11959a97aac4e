import 'fake-indexeddb/auto'

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Change } from '@/lib/catalogue/change'
import { commit } from '@/lib/catalogue/commit'
import { recentChanges, redo, undo } from '@/lib/catalogue/journal'
import { trimJournal } from '@/lib/catalogue/journal-size'
import { newCompany } from '@/lib/catalogue/new-record'
import { getCompany, listTable } from '@/lib/catalogue/queries'
import { db } from '@/lib/db/database'
import { readMeta } from '@/lib/db/meta'
import { writeTransaction } from '@/lib/db/write-transaction'
import { dumpDatabase } from '../../support/dump-database'
import { freshDatabase } from '../../support/fresh-database'

beforeEach(async () => {
  await freshDatabase()
})
afterEach(() => {
  vi.useRealTimers()
})

const rows = [0, 1, 2].map((at) => ({ ...newCompany({ name: `Firm ${at}` }), id: `company:${at}` }))

/** A step that a reader might take; steps that do not apply (restoring what is not in the trash) do nothing. */
const step = fc.record({
  at: fc.nat(2),
  op: fc.constantFrom('put' as const, 'trash' as const, 'restore' as const, 'remove' as const),
  name: fc.constantFrom('A', 'B', 'C'),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const changeOf = async ({ at, op, name }: Step): Promise<Change> => {
  const fresh = rows[at]
  if (!fresh) throw new Error('no row')
  if (op !== 'put') return { table: 'companies', op, id: fresh.id }
  const current = await getCompany(fresh.id)
  return { table: 'companies', op, row: { ...(current ?? fresh), name } }
}

describe('the journal', () => {
  it('any steps, all undone, end where they began; all redone, where they ended', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        await freshDatabase()
        const start = await dumpDatabase()
        const done: number[] = []
        for (const each of steps) {
          const result = await commit([await changeOf(each)], { code: 'edited' })
          if (result.ok && result.value.seq > 0) done.push(result.value.seq)
        }
        const end = await dumpDatabase()
        for (const seq of done.toReversed()) expect((await undo(seq)).ok).toBe(true)
        expect(await dumpDatabase()).toEqual(start)
        for (const seq of done) expect((await redo(seq)).ok).toBe(true)
        expect(await dumpDatabase()).toEqual(end)
        expect((await readMeta('counts'))?.companies ?? 0).toBe(await db.companies.count())
      }),
      { numRuns: 40 },
    )
  })

  it('refuses to undo what was changed since, and changes nothing', async () => {
    const [a, b] = rows
    if (!a || !b) throw new Error('no rows')
    const both = await commit(
      [
        { table: 'companies', op: 'put', row: a },
        { table: 'companies', op: 'put', row: b },
      ],
      { code: 'created' },
    )
    await commit([{ table: 'companies', op: 'put', row: { ...a, name: 'Later' } }], {
      code: 'edited',
    })
    if (!both.ok) throw new Error(both.error.code)
    expect(await undo(both.value.seq)).toMatchObject({
      ok: false,
      error: { code: 'conflict', conflict: { theirs: { name: 'Later' } } },
    })
    expect((await listTable('companies')).length).toBe(2)
    expect(await undo(99)).toMatchObject({ error: { code: 'not-found' } })
  })

  it('does not take an undone and newly edited row for the one it knew', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:05Z') })
    const [row] = rows
    if (!row) throw new Error('no row')
    await commit([{ table: 'companies', op: 'put', row }], { code: 'created' })
    const edit = await commit([{ table: 'companies', op: 'put', row: { ...row, name: 'X' } }], {
      code: 'edited',
    })
    const seenWithX = await getCompany(row.id)
    if (!edit.ok || !seenWithX) throw new Error('no edit')
    await undo(edit.value.seq)
    vi.setSystemTime(new Date('2026-01-02T03:04:06Z'))
    await commit([{ table: 'companies', op: 'put', row: { ...row, name: 'Y' } }], {
      code: 'edited',
    })
    const late = await commit(
      [{ table: 'companies', op: 'put', row: { ...seenWithX, notes: 'on X' } }],
      { code: 'edited' },
    )
    expect(late).toMatchObject({ error: { code: 'conflict' } })
  })

  it('says what was done last, newest first, and what was undone', async () => {
    for (const row of rows)
      await commit([{ table: 'companies', op: 'put', row }], {
        code: 'created',
        params: { name: row.name },
      })
    await undo(2)
    expect(await recentChanges(2)).toMatchObject([
      { seq: 3, label: { code: 'created', params: { name: 'Firm 2' } }, rows: 1, undone: false },
      { seq: 2, undone: true },
    ])
  })

  it('drops the oldest entries past its bounds, never the newest', async () => {
    for (const row of rows)
      await commit([{ table: 'companies', op: 'put', row }], { code: 'created' })
    await writeTransaction(() => trimJournal({ seq: 3, size: 0 }, 60_000_000))
    expect(await db.journal.orderBy('seq').primaryKeys()).toEqual([3])
    await writeTransaction(() => trimJournal({ seq: 3, size: 0 }, 0))
    expect(await db.journal.count()).toBe(1)
  })

  it('keeps no article text twice while a change stands', async () => {
    const [row] = rows
    if (!row) throw new Error('no row')
    await commit([{ table: 'companies', op: 'put', row: { ...row, notes: 'x'.repeat(9000) } }], {
      code: 'created',
    })
    expect(await readMeta('journalSize')).toBeLessThan(1000)
  })
})
