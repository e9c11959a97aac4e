import { getDatabaseHealth } from '@/lib/db/database-health'
import { readMeta, writeMeta } from '@/lib/db/meta'
import { writeTransaction } from '@/lib/db/write-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import { announce } from './announce'
import { type CommitError, writeJournal } from './apply-changes'
import type { JournalChange } from './journal-entry'
import { mergeSeeds } from './merge-seeds'
import { hasStamp, stampOf } from './row-content'
import { openRowSet, type RowSet, type Written } from './row-set'
import { type SeedFile, seedFileSchema } from './seed-file'
import { type RowLists, type RowOf, TABLE_NAMES, type TableName } from './tables'

/**
 * Brings the catalogue up to this seed file, in one transaction and at most once a seed version.
 * `now` is ISO 8601 in UTC. `rows` counts what was written.
 * Errors: `bad-input`, `data-missing` (a damaged database is restored, not filled with seeds), those of a write.
 */
export const ensureSeeds = async (
  seedFile: unknown,
  now: string,
): Promise<Result<{ rows: number }, CommitError>> => {
  if (getDatabaseHealth() === 'data-missing') return fail('data-missing')
  const version = Number(Object(seedFile).seedVersion)
  if (version <= ((await readMeta('seedVersion')) ?? 0)) return ok({ rows: 0 })
  const parsed = seedFileSchema.safeParse(seedFile)
  if (!parsed.success)
    return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const seeds = parsed.data
  const result = await writeTransaction(async () => {
    // Two contexts may start at once: the second finds the first one's version here.
    if (seeds.seedVersion <= ((await readMeta('seedVersion')) ?? 0)) return { rows: 0 }
    const loaded = await loadSeeds(seeds, now)
    await writeMeta('seedVersion', seeds.seedVersion)
    return loaded
  })
  if (!result.ok) return result
  await announce(result.value.written)
  return ok({ rows: result.value.rows })
}

const loadSeeds = async (
  seeds: SeedFile,
  now: string,
): Promise<{ rows: number; written?: Written }> => {
  const rows = await openRowSet(
    TABLE_NAMES.flatMap((table) => seeds[table].map(({ id }) => ({ table, id }))),
  )
  const existing: RowLists = {
    companies: rowsOf('companies', seeds, rows),
    cities: rowsOf('cities', seeds, rows),
    agreements: rowsOf('agreements', seeds, rows),
    articles: rowsOf('articles', seeds, rows),
    evidence: rowsOf('evidence', seeds, rows),
  }
  const removed = new Set((await readMeta('removedSeeds')) ?? [])
  const toWrite = mergeSeeds(existing, seeds, removed)
  const changes = TABLE_NAMES.flatMap((table) => setRows(table, toWrite, rows, now))
  if (changes.length === 0) return { rows: 0 }
  const written = await rows.flush()
  await writeJournal(
    changes,
    { code: 'seeds-loaded', params: { count: changes.length, version: seeds.seedVersion } },
    now,
  )
  return { rows: changes.length, written }
}

const rowsOf = <T extends TableName>(table: T, seeds: SeedFile, rows: RowSet): RowOf[T][] =>
  seeds[table].map(({ id }) => rows.get(table, id)).filter((row) => row !== undefined)

const setRows = <T extends TableName>(
  table: T,
  lists: RowLists,
  rows: RowSet,
  now: string,
): JournalChange[] =>
  lists[table].map((row) => {
    const before = rows.get(table, row.id)
    const next =
      before && hasStamp(before, row) ? { ...row, rev: row.rev + 1, updatedAt: now } : row
    rows.set(table, row.id, next)
    return { table, id: row.id, ...(before ? { before } : {}), stamp: stampOf(next) }
  })
