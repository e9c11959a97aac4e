import { db } from '@/lib/db/database'
import { dropMeta, type ImportTakenBack, readMeta, writeMeta } from '@/lib/db/meta'
import { writeTransaction } from '@/lib/db/write-transaction'
import { ok, type Result } from '@/lib/shared/result'
import { announce } from './announce'
import { IMPORT_LOCK, withLock } from './import-lock'
import type { JournalEntry } from './journal-entry'
import { hasStamp } from './row-content'
import { openRowSet, type Written } from './row-set'

/**
 * Takes an unfinished import back, chunk by chunk from the last, and forgets its journal entries. May itself be
 * interrupted: what is taken back is no longer in the journal, so the next call goes on from there. `onProgress` hears
 * after each chunk how many rows are done.
 */
export const rollBackImport = async (
  group: string,
  onProgress?: (rows: number) => void,
): Promise<Result<ImportTakenBack>> => {
  const total: ImportTakenBack = { rows: 0, kept: 0 }
  let written: Written | undefined
  while (true) {
    const result = await writeTransaction(async () => {
      const entry = await db.journal.where('group').equals(group).last()
      if (entry) return takeBack(entry)
      await dropMeta('openImport')
      return undefined
    })
    if (!result.ok) return result
    if (!result.value) break
    total.rows += result.value.rows
    total.kept += result.value.kept
    onProgress?.(total.rows + total.kept)
    const namesChanged = result.value.written.namesChanged || (written?.namesChanged ?? false)
    written = { ...result.value.written, namesChanged }
  }
  await announce(written)
  return ok(total)
}

/**
 * At every start: takes back an import whose page was killed, and leaves a note of it for the reader. Undefined when
 * there is none, or when it is still running in another page.
 */
export const recoverImport = async (): Promise<Result<ImportTakenBack> | undefined> => {
  const open = await readMeta('openImport')
  if (!open) return undefined
  return withLock<Result<ImportTakenBack> | undefined>(
    IMPORT_LOCK,
    async () => {
      const back = await rollBackImport(open.group)
      if (back.ok) await writeMeta('importTakenBack', back.value)
      return back
    },
    async () => undefined,
  )
}

/** What was taken back since the reader was last told; told once. */
export const tellTakenBack = async (): Promise<ImportTakenBack | undefined> => {
  const note = await readMeta('importTakenBack')
  if (note) await dropMeta('importTakenBack')
  return note
}

const takeBack = async (entry: JournalEntry) => {
  const rows = await openRowSet(entry.changes)
  let kept = 0
  for (const { table, id, before, stamp } of entry.changes) {
    if (hasStamp(rows.get(table, id), stamp)) rows.set(table, id, before)
    else kept++
  }
  const written = await rows.flush()
  await db.journal.delete(entry.seq)
  await writeMeta('journalSize', Math.max(0, ((await readMeta('journalSize')) ?? 0) - entry.size))
  return { rows: entry.changes.length - kept, kept, written }
}
