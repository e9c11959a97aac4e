import { dropMeta, writeMeta } from '@/lib/db/meta'
import { writeTransaction } from '@/lib/db/write-transaction'
import { countRows, type ImportPlan, type ImportRow } from '@/lib/exchange/import-plan'
import { fail, ok, type Result } from '@/lib/shared/result'
import { announce } from './announce'
import { type CommitError, writeJournal } from './apply-changes'
import { catalogueTables } from './catalogue-tables'
import type { ChangeLabel } from './change'
import { IMPORT_LOCK, withLock } from './import-lock'
import type { JournalChange } from './journal-entry'
import { chosenStep, exactStep, type ImportChoice, importStep } from './merge-import'
import { rollBackImport } from './roll-back-import'
import { stampOf } from './row-content'
import { openRowSet, type Written } from './row-set'
import { TABLE_NAMES, type TableName } from './tables'

export interface ImportReport {
  added: number
  changed: number
  /** Rows that said the same already, or that `keep` left as they were. */
  kept: number
  /** Rows that only the catalogue had and `replace` took away. */
  removed: number
  /** The journal entry that undoes the whole import; 0 when nothing was written. */
  seq: number
}

export interface ImportOptions {
  /** ISO 8601, UTC; dates the changed rows. */
  now: string
  /** For the journal's line. */
  fileName: string
  /** What happens to rows that the catalogue has in another version; `take` unless told otherwise. */
  onChanged?: ImportChoice
  /** The reader's choice for single rows, by `importKey`. */
  choices?: ReadonlyMap<string, ImportChoice>
  /**
   * The catalogue becomes what the file holds, to the byte: its rows with their own dates and counts, and no others.
   * For restoring a backup.
   */
  replace?: boolean
  /** Rows done of all, after each chunk. */
  onProgress?: (done: number, total: number) => void
  /** Rows put back of those written, while a cancelled or failed import is taken back. */
  onTakingBack?: (done: number, total: number) => void
  signal?: AbortSignal
}

/** Names a planned row in `choices`. */
export const importKey = (table: TableName, id: string): string => `${table} ${id}`

/** One transaction holds the tables for some hundredths of a second: other screens stay alive, progress moves. */
const CHUNK = 500

/**
 * Writes a plan in chunks that are undone together. If it is cancelled or a chunk fails, the chunks before it are
 * rolled back; if the page or worker is killed, `recoverImport` does that at the next start.
 * Errors: `cancelled`, `not-allowed` (another import is running), and those of `commit`.
 */
export const applyImport = (
  plan: ImportPlan,
  options: ImportOptions,
): Promise<Result<ImportReport, CommitError>> =>
  withLock(
    IMPORT_LOCK,
    () => run(plan, options),
    async () => fail('not-allowed', { reason: 'import-running' }),
  )

interface Progress {
  group: string
  done: number
  total: number
  report: ImportReport
  written?: Written
}

/** A row of the plan, or the id of one that has to go. */
type Task<T extends TableName> = { id: string; planned?: ImportRow<T> }

const run = async (
  plan: ImportPlan,
  options: ImportOptions,
): Promise<Result<ImportReport, CommitError>> => {
  const report: ImportReport = { added: 0, changed: 0, kept: 0, removed: 0, seq: 0 }
  const gone = options.replace ? await rowsOutside(plan) : undefined
  const total = countRows(plan) + (gone?.count ?? 0)
  const progress: Progress = { group: crypto.randomUUID(), done: 0, total, report }
  for (const table of TABLE_NAMES) {
    const failed = await importTable(table, plan, gone?.ids[table] ?? [], options, progress)
    if (!failed) continue
    const written = progress.done - report.kept
    options.onTakingBack?.(0, written)
    const back = await rollBackImport(progress.group, (done) =>
      options.onTakingBack?.(done, written),
    )
    return back.ok ? failed : back
  }
  await announce(progress.written)
  return ok(report)
}

const rowsOutside = async (plan: ImportPlan) => {
  const ids: Record<TableName, string[]> = {
    companies: [],
    cities: [],
    agreements: [],
    articles: [],
    evidence: [],
  }
  let count = 0
  for (const table of TABLE_NAMES) {
    const planned = new Set<string>(plan.rows[table].map(({ row }) => row.id))
    const keys = await catalogueTables[table].toCollection().primaryKeys()
    ids[table] = keys.filter((id) => !planned.has(id))
    count += ids[table].length
  }
  return { ids, count }
}

const importTable = async <T extends TableName>(
  table: T,
  plan: ImportPlan,
  gone: readonly string[],
  options: ImportOptions,
  progress: Progress,
): Promise<{ ok: false; error: CommitError } | undefined> => {
  // In the order of their keys, a chunk's neighbours are read with one request instead of one a row.
  const rows = plan.rows[table].toSorted((a, b) => (a.row.id < b.row.id ? -1 : 1))
  const length = rows.length + gone.length
  for (let at = 0; at < length; at += CHUNK) {
    if (options.signal?.aborted) return fail('cancelled', { done: progress.done })
    const tasks: Task<T>[] = [
      ...rows.slice(at, at + CHUNK).map((planned) => ({ id: planned.row.id, planned })),
      ...gone
        .slice(Math.max(0, at - rows.length), Math.max(0, at + CHUNK - rows.length))
        .map((id) => ({ id })),
    ]
    const result = await writeTransaction<ChunkOutcome, CommitError>(() =>
      writeChunk(table, tasks, options, progress),
    )
    if (!result.ok) return result
    book(result.value, tasks.length, progress)
    options.onProgress?.(progress.done, progress.total)
  }
  return undefined
}

interface ChunkOutcome {
  added: number
  changed: number
  removed: number
  seq: number
  written?: Written
}

const writeChunk = async <T extends TableName>(
  table: T,
  tasks: Task<T>[],
  { now, fileName, onChanged = 'take', choices, replace }: ImportOptions,
  { group, done, total }: Progress,
): Promise<ChunkOutcome> => {
  const rows = await openRowSet(tasks.map(({ id }) => ({ table, id })))
  const changes: JournalChange[] = []
  const outcome: ChunkOutcome = { added: 0, changed: 0, removed: 0, seq: 0 }
  for (const task of tasks) {
    const current = rows.get(table, task.id)
    const { planned } = task
    if (!planned) {
      if (!current) continue
      rows.set(table, task.id, undefined)
      changes.push({ table, id: task.id, before: current })
      outcome.removed++
      continue
    }
    const step = replace
      ? exactStep(planned.row, current)
      : chosenStep(
          importStep(table, planned, current, now),
          choices?.get(importKey(table, task.id)) ?? onChanged,
          planned.row,
        )
    if (step.kind === 'same') continue
    const { id } = step.row
    rows.set(table, id, step.row)
    const before = step.kind === 'changed' ? { before: step.before } : {}
    changes.push({ table, id, ...before, stamp: stampOf(step.row) })
    outcome[step.kind === 'new' ? 'added' : 'changed']++
  }
  // The position and the rows are one write: after a crash neither can be ahead of the other.
  if (done + tasks.length === total) await dropMeta('openImport')
  else await writeMeta('openImport', { group, done: done + tasks.length, total })
  if (changes.length === 0) return outcome
  const written = await rows.flush()
  const label: ChangeLabel = { code: 'imported', params: { name: fileName, count: total } }
  const seq = await writeJournal(changes, label, now, group)
  return { ...outcome, seq, written }
}

const book = (outcome: ChunkOutcome, tasks: number, progress: Progress): void => {
  const { report } = progress
  const { added, changed, removed } = outcome
  report.added += added
  report.changed += changed
  report.removed += removed
  report.kept += tasks - added - changed - removed
  report.seq ||= outcome.seq
  progress.done += tasks
  if (outcome.written) {
    const namesChanged = outcome.written.namesChanged || (progress.written?.namesChanged ?? false)
    progress.written = { ...outcome.written, namesChanged }
  }
}
