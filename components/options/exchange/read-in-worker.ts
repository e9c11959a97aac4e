import { TABLE_NAMES, type TableName } from '@/lib/catalogue/tables'
import { emptyPlan, type ImportRows } from '@/lib/exchange/import-plan'
import type { FileHint, ReadFile } from '@/lib/exchange/read-import-file'
import { fail, ok, type Result } from '@/lib/shared/result'

export interface ReadQuestion {
  file: File
  /** ISO 8601, UTC. */
  now: string
  hint?: FileHint
}

/** Rows come first, the last ones of a table first; then how the reading ended, without rows. */
export type ReadAnswer = { rows: ImportRows } | { result: Result<ReadFile> }

/**
 * `readImportFile` in a worker of its own, which ends with the answer. Errors: its own, `cancelled`, and
 * `not-a-catalogue` for a table that is not our export when no hint says what it holds.
 */
export const readInWorker = (
  question: ReadQuestion,
  signal: AbortSignal,
): Promise<Result<ReadFile>> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
    const parts: ImportRows[] = []
    const end = (): void => worker.terminate()
    signal.addEventListener('abort', () => {
      end()
      resolve(fail('cancelled'))
    })
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      if ('rows' in data) {
        parts.push(data.rows)
        return
      }
      end()
      const { result } = data
      resolve(
        result.ok
          ? ok({ ...result.value, plan: { ...result.value.plan, rows: joined(parts) } })
          : result,
      )
    })
    worker.addEventListener('error', ({ message }) => {
      end()
      reject(new Error(message))
    })
    worker.postMessage(question)
  })

const joined = (parts: ImportRows[]): ImportRows => {
  const all = emptyPlan().rows
  for (const table of TABLE_NAMES) joinTable(table, parts, all)
  return all
}

const joinTable = <T extends TableName>(table: T, parts: ImportRows[], all: ImportRows): void => {
  for (const part of parts.toReversed()) for (const row of part[table]) all[table].push(row)
}
