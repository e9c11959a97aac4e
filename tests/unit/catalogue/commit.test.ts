import 'fake-indexeddb/auto'

import { beforeEach, describe, expect, it } from 'vitest'
import { commit } from '@/lib/catalogue/commit'
import { recentChanges, redo, undo } from '@/lib/catalogue/journal'
import { newAgreement, newCompany } from '@/lib/catalogue/new-record'
import { agreementsOf, getCompany, listTable, searchRecords } from '@/lib/catalogue/queries'
import { db } from '@/lib/db/database'
import { freshDatabase } from '../../support/fresh-database'

beforeEach(async () => {
  await freshDatabase()
})

const created = { code: 'created' } as const

describe('commit', () => {
  it('writes rows that queries find again', async () => {
    const siemens = newCompany({ name: 'Siemens', aliases: [{ text: '西门子', lang: 'zh' }] })
    const pact = newAgreement({
      title: 'Framework agreement',
      parties: [{ recordId: siemens.id, role: 'company' }],
    })
    const result = await commit(
      [
        { table: 'companies', op: 'put', row: siemens },
        { table: 'agreements', op: 'put', row: pact },
      ],
      created,
    )
    expect(result.ok).toBe(true)
    expect(await getCompany(siemens.id)).toEqual(siemens)
    expect(await agreementsOf(siemens.id)).toEqual([pact])
    expect((await searchRecords('门子', { limit: 5 })).map((hit) => hit.through)).toEqual([
      '西门子',
    ])
  })

  it('refuses a row that somebody changed meanwhile and gives both versions', async () => {
    const row = newCompany({ name: 'Huawei' })
    await commit([{ table: 'companies', op: 'put', row }], created)
    await commit([{ table: 'companies', op: 'put', row: { ...row, name: 'Huawei A' } }], created)
    const late = await commit(
      [{ table: 'companies', op: 'put', row: { ...row, name: 'Huawei B' } }],
      created,
    )
    expect(late.ok).toBe(false)
    if (late.ok) return
    expect(late.error.code).toBe('conflict')
    expect(late.error.conflict).toMatchObject({
      mine: { name: 'Huawei B' },
      theirs: { name: 'Huawei A', rev: 1 },
    })
  })

  it('undoes and redoes', async () => {
    const row = newCompany({ name: 'Huawei' })
    await commit([{ table: 'companies', op: 'put', row }], created)
    const edit = await commit(
      [{ table: 'companies', op: 'put', row: { ...row, name: 'Other' } }],
      created,
    )
    if (!edit.ok) throw new Error(edit.error.code)
    expect((await undo(edit.value.seq)).ok).toBe(true)
    expect(await getCompany(row.id)).toEqual(row)
    expect((await redo(edit.value.seq)).ok).toBe(true)
    expect((await getCompany(row.id))?.name).toBe('Other')
    expect((await recentChanges()).length).toBe(2)
    expect((await listTable('companies')).length).toBe(1)
    expect(await db.journal.count()).toBe(2)
  })
})
