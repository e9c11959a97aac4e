import 'fake-indexeddb/auto'

import { beforeEach, expect, it } from 'vitest'
import { commit } from '@/lib/catalogue/commit'
import { undo } from '@/lib/catalogue/journal'
import type { JournalEntry } from '@/lib/catalogue/journal-entry'
import { mergeEffects } from '@/lib/catalogue/merge/merge-effects'
import { mergeRecords } from '@/lib/catalogue/merge/merge-records'
import { openMerges } from '@/lib/catalogue/merge/open-merges'
import { unmerge } from '@/lib/catalogue/merge/unmerge'
import { newAgreement, newCompany } from '@/lib/catalogue/new-record'
import { putChange } from '@/lib/catalogue/put-change'
import { getCompany } from '@/lib/catalogue/queries'
import { db } from '@/lib/db/database'
import { freshDatabase } from '../../../support/fresh-database'

beforeEach(() => freshDatabase())

const scene = async () => {
  const [a, b, c] = ['A', 'B', 'C'].map((name) => newCompany({ name }))
  if (!a || !b || !c) throw new Error('no rows')
  const deals = [1, 2].map((place) =>
    newAgreement({ title: `Deal ${place}`, parties: [{ recordId: b.id, role: 'company' }] }),
  )
  await commit(
    [
      ...[a, b, c].map((row) => putChange('companies', row)),
      ...deals.map((row) => putChange('agreements', row)),
    ],
    { code: 'created' },
  )
  return { a, b, c, deals }
}

const merge = async (keptId: string, otherId: string): Promise<number> => {
  const done = await mergeRecords({ table: 'companies', keptId, otherId })
  if (!done.ok) throw new Error(done.error.code)
  return done.value.seq
}

it('lists the merges that stand, of one record or all, until they are taken apart', async () => {
  const { a, b, c } = await scene()
  const first = await merge(a.id, b.id)
  const second = await merge(c.id, a.id)
  expect((await openMerges()).map(({ seq }) => seq)).toEqual([second, first])
  expect(await openMerges(b.id)).toMatchObject([
    { seq: first, table: 'companies', keptId: a.id, keptName: 'A', otherName: 'B' },
  ])
  expect((await openMerges(a.id)).map(({ seq }) => seq)).toEqual([second, first])

  await undo(second)
  expect((await openMerges()).map(({ seq }) => seq)).toEqual([first])
  const row = await getCompany(a.id)
  if (row) await commit([putChange('companies', { ...row, country: 'DE' })], { code: 'edited' })
  const apart = await unmerge(first)
  expect(await openMerges()).toEqual([])
  // What was taken apart can be put together again: the merge stands once more.
  if (apart.ok) await undo(apart.value.seq)
  expect((await openMerges()).map(({ seq }) => seq)).toEqual([first])
})

it('undoes one merge of a record and leaves its other one', async () => {
  const { a, b, c } = await scene()
  await merge(a.id, b.id)
  const second = await merge(a.id, c.id)
  await undo(second)
  expect((await getCompany(c.id))?.deletedAt).toBeUndefined()
  expect((await getCompany(b.id))?.deletedAt).toBeDefined()
})

it('counts beforehand what will name the kept record', async () => {
  const { a, b, deals } = await scene()
  expect(await mergeEffects(a.id, b.id)).toMatchObject({ agreements: deals.length, companies: 0 })
  await commit([{ table: 'agreements', op: 'trash', id: deals[0]?.id ?? '' }], { code: 'trashed' })
  expect(await mergeEffects(a.id, b.id)).toMatchObject({ agreements: 1 })
})

/** Lets so many changes pass as a reader makes in years, the last of them one that clears up. */
const letYearsPass = async (): Promise<void> => {
  const last = (await db.journal.orderBy('seq').lastKey()) ?? 0
  const seq = Math.ceil((Number(last) + 6000) / 100) * 100 - 1
  const entry: JournalEntry = {
    seq,
    at: '2030-01-01T00:00:00.000Z',
    label: { code: 'edited' },
    changes: [],
    size: 0,
  }
  await db.journal.add(entry)
  await commit([putChange('companies', newCompany({ name: 'Late' }))], { code: 'created' })
}

it('keeps a merge that stands for ever, and no other old entry', async () => {
  const { a, b, c } = await scene()
  const standing = await merge(a.id, b.id)
  await undo(await merge(a.id, c.id))
  await letYearsPass()
  expect(await db.journal.where('seq').below(5000).primaryKeys()).toEqual([standing])
  await unmerge(standing)
  expect((await getCompany(b.id))?.deletedAt).toBeUndefined()
})

it('a merge goes with the entry that took it apart', async () => {
  const { a, b } = await scene()
  const first = await merge(a.id, b.id)
  const row = await getCompany(a.id)
  // Edited since, so that unmerging is an entry of its own.
  if (row) await commit([putChange('companies', { ...row, name: 'A2' })], { code: 'edited' })
  await unmerge(first)
  await letYearsPass()
  expect(await openMerges()).toEqual([])
  expect(await db.journal.where('seq').below(5000).count()).toBe(0)
})
