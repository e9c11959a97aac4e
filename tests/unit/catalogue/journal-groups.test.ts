import 'fake-indexeddb/auto'

import { beforeEach, describe, expect, it } from 'vitest'
import { applyChanges } from '@/lib/catalogue/apply-changes'
import { commit } from '@/lib/catalogue/commit'
import { recentChanges, redo, undo } from '@/lib/catalogue/journal'
import { newCompany } from '@/lib/catalogue/new-record'
import { getCompany } from '@/lib/catalogue/queries'
import { turnEntry } from '@/lib/catalogue/turn-entry'
import { db } from '@/lib/db/database'
import { writeTransaction } from '@/lib/db/write-transaction'
import { dumpDatabase } from '../../support/dump-database'
import { freshDatabase } from '../../support/fresh-database'

/** Entries of one change, more than are turned in one transaction. */
const PARTS = 13

/** As an import leaves them, but of one row each. */
const writeParts = async (): Promise<number> => {
  for (let at = 0; at < PARTS; at++) {
    const row = { ...newCompany({ name: `Firm ${at}` }), id: `company:${at}` }
    await writeTransaction((refuse) =>
      applyChanges([{ table: 'companies', op: 'put', row }], { code: 'imported' }, refuse, 'parts'),
    )
  }
  return Number((await db.journal.toCollection().first())?.seq)
}

const edit = async (id: string): Promise<void> => {
  const row = await getCompany(id)
  if (!row) throw new Error(id)
  await commit([{ table: 'companies', op: 'put', row: { ...row, name: 'Later' } }], {
    code: 'edited',
  })
}

beforeEach(async () => {
  await freshDatabase()
})

describe('a change of many entries', () => {
  it('is undone and redone part by part, and says how far it is', async () => {
    const before = await dumpDatabase()
    const seq = await writeParts()
    const after = await dumpDatabase()
    const heard: string[] = []
    const onProgress = (done: number, total: number) => heard.push(`${done}/${total}`)
    expect(await undo(seq, { onProgress })).toEqual({ ok: true, value: { rows: PARTS } })
    expect(heard).toEqual(['4/13', '8/13', '12/13', '13/13'])
    expect(await dumpDatabase()).toEqual(before)
    expect(await redo(seq)).toEqual({ ok: true, value: { rows: PARTS } })
    expect(await dumpDatabase()).toEqual(after)
  })

  it('is undone whole or not at all when a row of an early part was changed since', async () => {
    const seq = await writeParts()
    await edit('company:4')
    const edited = await dumpDatabase()
    expect(await undo(seq)).toMatchObject({
      ok: false,
      error: { code: 'conflict', conflict: { theirs: { name: 'Later' } } },
    })
    expect(await dumpDatabase()).toEqual(edited)
    expect((await recentChanges())[1]).toMatchObject({ rows: PARTS, undone: false })
  })

  it('goes on where its undoing was cut off', async () => {
    const before = await dumpDatabase()
    const seq = await writeParts()
    await writeTransaction(async (refuse) => {
      const last = await db.journal.toCollection().last()
      if (last) await turnEntry(last, 'undo', refuse)
    })
    expect(await recentChanges()).toMatchObject([{ rows: PARTS, undone: false }])
    expect(await undo(seq)).toEqual({ ok: true, value: { rows: PARTS - 1 } })
    expect(await dumpDatabase()).toEqual(before)
    expect(await recentChanges()).toMatchObject([{ rows: PARTS, undone: true }])
  })
})
