import { dropMeta, writeMeta } from '@/lib/db/meta'
import { writeTransaction } from '@/lib/db/write-transaction'
import { countRows, type ImportPlan, type ImportRow } from '@/lib/exchange/import-plan'
import { fail, ok, type Result } from '@/lib/shared/result'
import { announce } from './announce'
import { type CommitError, writeJournal } from './apply-changes'
import type { ChangeLabel } from './change'
import { IMPORT_LOCK, withLock } from './import-lock'
import type { JournalChange } from './journal-entry'
import { chosenStep, type ImportChoice, importStep } from './merge-import'
import { rollBackImport } from './roll-back-import'
import { stampOf } from './row-content'
import { openRowSet, type Written } from './row-set'
import { TABLE_NAMES, type TableName } from './tables'

export interface ImportReport {
  added: number
  changed: number
  /** Rows that said the same already, or that `keep` left as they were. */
  kept: number
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
  /** Rows done of all, after each chunk. */
  onProgress?: (done: number, total: number) => void
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

const run = async (
  plan: ImportPlan,
  options: ImportOptions,
): Promise<Result<ImportReport, CommitError>> => {
  const report: ImportReport = { added: 0, changed: 0, kept: 0, seq: 0 }
  const progress: Progress = { group: crypto.randomUUID(), done: 0, total: countRows(plan), report }
  for (const table of TABLE_NAMES) {
    const failed = await importTable(table, plan, options, progress)
    if (!failed) continue
    const back = await rollBackImport(progress.group)
    return back.ok ? failed : back
  }
  await announce(progress.written)
  return ok(report)
}

const importTable = async <T extends TableName>(
  table: T,
  plan: ImportPlan,
  options: ImportOptions,
  progress: Progress,
): Promise<{ ok: false; error: CommitError } | undefined> => {
  const rows = plan.rows[table]
  for (let at = 0; at < rows.length; at += CHUNK) {
    if (options.signal?.aborted) return fail('cancelled', { done: progress.done })
    const chunk = rows.slice(at, at + CHUNK)
    const result = await writeTransaction<ChunkOutcome, CommitError>(() =>
      writeChunk(table, chunk, options, progress),
    )
    if (!result.ok) return result
    book(result.value, chunk.length, progress)
    options.onProgress?.(progress.done, progress.total)
  }
  return undefined
}

interface ChunkOutcome {
  added: number
  changed: number
  seq: number
  written?: Written
}

const writeChunk = async <T extends TableName>(
  table: T,
  chunk: ImportRow<T>[],
  { now, fileName, onChanged = 'take', choices }: ImportOptions,
  { group, done, total }: Progress,
): Promise<ChunkOutcome> => {
  const rows = await openRowSet(chunk.map(({ row }) => ({ table, id: row.id })))
  const changes: JournalChange[] = []
  let added = 0
  for (const planned of chunk) {
    const found = importStep(table, planned, rows.get(table, planned.row.id), now)
    const choice = choices?.get(importKey(table, planned.row.id)) ?? onChanged
    const step = chosenStep(found, choice, planned.row)
    if (step.kind === 'same') continue
    const { id } = step.row
    rows.set(table, id, step.row)
    const before = step.kind === 'changed' ? { before: step.before } : {}
    changes.push({ table, id, ...before, stamp: stampOf(step.row) })
    if (step.kind === 'new') added++
  }
  // The position and the rows are one write: after a crash neither can be ahead of the other.
  if (done + chunk.length === total) await dropMeta('openImport')
  else await writeMeta('openImport', { group, done: done + chunk.length, total })
  if (changes.length === 0) return { added: 0, changed: 0, seq: 0 }
  const written = await rows.flush()
  const label: ChangeLabel = { code: 'imported', params: { name: fileName, count: total } }
  const seq = await writeJournal(changes, label, now, group)
  return { added, changed: changes.length - added, seq, written }
}

const book = (outcome: ChunkOutcome, rows: number, progress: Progress): void => {
  const { report } = progress
  report.added += outcome.added
  report.changed += outcome.changed
  report.kept += rows - outcome.added - outcome.changed
  report.seq ||= outcome.seq
  progress.done += rows
  if (outcome.written) {
    const namesChanged = outcome.written.namesChanged || (progress.written?.namesChanged ?? false)
    progress.written = { ...outcome.written, namesChanged }
  }
}
