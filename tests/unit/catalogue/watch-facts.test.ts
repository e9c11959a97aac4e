import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { commit } from '@/lib/catalogue/commit'
import { eraseCatalogue } from '@/lib/catalogue/erase-catalogue'
import { factsOf } from '@/lib/catalogue/facts'
import { loadFactsCopy } from '@/lib/catalogue/facts-copy'
import { undo } from '@/lib/catalogue/journal'
import { listTable } from '@/lib/catalogue/queries'
import { renewFactsCopies } from '@/lib/catalogue/renew-facts-copies'
import { openRowSet } from '@/lib/catalogue/row-set'
import type { RowLists, RowOf, TableName } from '@/lib/catalogue/tables'
import { type CatalogueFacts, watchFacts } from '@/lib/catalogue/watch-facts'
import { db } from '@/lib/db/database'
import { writeTransaction } from '@/lib/db/write-transaction'
import { freshDatabase } from '../../support/fresh-database'
import { makeCatalogue } from '../../support/make-catalogue'

const made: RowLists = makeCatalogue({ agreements: 30, companies: 20, cities: 10, articles: 25 })

const putAll = async <T extends TableName>(table: T): Promise<void> => {
  const rows: RowOf[T][] = made[table]
  await writeTransaction(async () => {
    const set = await openRowSet(rows.map(({ id }) => ({ table, id })))
    for (const row of rows) set.set(table, row.id, row)
    await set.flush()
  })
}

const fill = async (): Promise<void> => {
  for (const table of ['companies', 'cities', 'agreements', 'articles', 'evidence'] as const) {
    await putAll(table)
  }
}

/** Follows the catalogue; `until` waits for facts that fit. */
const follow = () => {
  let latest: CatalogueFacts = {}
  let check = (): void => {}
  const stop = watchFacts(
    (facts) => {
      latest = facts
      check()
    },
    (error) => {
      throw error
    },
  )
  const until = (fits: (facts: CatalogueFacts) => boolean): Promise<CatalogueFacts> =>
    new Promise((resolve) => {
      check = () => {
        if (fits(latest)) resolve(latest)
      }
      check()
    })
  return { stop, until }
}
const complete = (facts: CatalogueFacts): boolean => facts.evidence !== undefined

beforeEach(async () => {
  await freshDatabase()
  await fill()
})

describe('the facts of the catalogue', () => {
  it('are those of all live rows, without the texts of articles', async () => {
    const { until, stop } = follow()
    const facts = await until(complete)
    expect(facts.agreements).toEqual(await listTable('agreements'))
    const articles = await listTable('articles')
    expect(facts.articles).toEqual(articles.map((row) => factsOf('articles', row)))
    expect(JSON.stringify(facts.articles)).not.toContain('"text"')
    stop()
  })

  it('follow edits, the trash and undoing', async () => {
    const { until, stop } = follow()
    const before = await until(complete)
    const [company] = await listTable('companies')
    if (!company) throw new Error('no company')
    await commit([{ table: 'companies', op: 'put', row: { ...company, name: 'Aurora' } }], {
      code: 'edited',
    })
    const renamed = await until(({ companies }) => companies?.[0]?.name === 'Aurora')
    expect(renamed.agreements).toBe(before.agreements)
    const trashed = await commit([{ table: 'companies', op: 'trash', id: company.id }], {
      code: 'trashed',
    })
    await until(({ companies }) => companies?.length === made.companies.length - 1)
    if (trashed.ok) await undo(trashed.value.seq)
    await until(({ companies }) => companies?.length === made.companies.length)
    stop()
  })

  it('are kept for the next start, which adds what happened since', async () => {
    await renewFactsCopies()
    expect((await loadFactsCopy('agreements'))?.rows.size).toBe(30)
    const [city] = await listTable('cities')
    if (!city) throw new Error('no city')
    await commit([{ table: 'cities', op: 'put', row: { ...city, name: 'Seefurt' } }], {
      code: 'edited',
    })
    const { until, stop } = follow()
    const facts = await until(
      (now) => complete(now) && now.cities?.some(({ name }) => name === 'Seefurt') === true,
    )
    expect(facts.cities).toHaveLength(made.cities.length)
    stop()
  })

  it('are read anew when the writes since are not known', async () => {
    await renewFactsCopies()
    await commit([{ table: 'cities', op: 'trash', id: made.cities[0]?.id ?? '' }], {
      code: 'trashed',
    })
    await db.meta.delete('touched')
    const { until, stop } = follow()
    const facts = await until((now) => now.cities?.length === made.cities.length - 1)
    expect(facts.cities?.map(({ id }) => id)).not.toContain(made.cities[0]?.id)
    stop()
  })

  it('are gone with the catalogue', async () => {
    await renewFactsCopies()
    const { until, stop } = follow()
    await until(complete)
    await eraseCatalogue()
    await until(({ agreements, articles }) => agreements?.length === 0 && articles?.length === 0)
    stop()
  })
})
