import 'fake-indexeddb/auto'

import { beforeEach, expect, it } from 'vitest'
import { bulkChanges } from '@/lib/catalogue/bulk-edit'
import { commit } from '@/lib/catalogue/commit'
import { recentChanges, undo } from '@/lib/catalogue/journal'
import { newCompany } from '@/lib/catalogue/new-record'
import { putChange } from '@/lib/catalogue/put-change'
import { listTable } from '@/lib/catalogue/queries'
import { dumpDatabase } from '../../support/dump-database'
import { freshDatabase } from '../../support/fresh-database'

beforeEach(() => freshDatabase())

const scene = async (): Promise<string[]> => {
  const rows = ['DE', 'IT', undefined].map((country, place) =>
    newCompany({ name: `Nordwerk ${place}`, country, tags: ['port', `own-${place}`] }),
  )
  await commit(
    rows.map((row) => putChange('companies', row)),
    { code: 'created' },
  )
  return rows.map(({ id }) => id)
}

it('sets a field in many rows as one entry that one undo takes back', async () => {
  const ids = await scene()
  const before = await dumpDatabase()
  const changes = await bulkChanges('companies', ids, { field: 'country', value: 'IT' })
  expect(changes).toHaveLength(2)
  const done = await commit(changes, { code: 'edited', params: { count: 2 } })
  expect((await listTable('companies')).map(({ country }) => country)).toEqual(['IT', 'IT', 'IT'])
  expect(await recentChanges()).toHaveLength(2)
  if (done.ok) await undo(done.value.seq)
  const after = await dumpDatabase()
  expect(after.companies).toEqual(before.companies)
})

it('clears a field, takes a tag away, and refuses what no row may hold', async () => {
  const ids = await scene()
  await commit(await bulkChanges('companies', ids, { field: 'country', value: '' }), {
    code: 'edited',
  })
  await commit(await bulkChanges('companies', ids, { withoutTag: 'port' }), { code: 'edited' })
  const rows = await listTable('companies')
  expect(rows.every((row) => row.country === undefined && row.tags.length === 1)).toBe(true)
  expect(await bulkChanges('companies', ids, { field: 'type', value: 'river' })).toEqual([])
})
