import { TABLE_NAMES, type TableName } from '@/lib/catalogue/tables'
import { LONGEST_FILE } from '@/lib/exchange/catalogue-file'
import { emptyPlan, type ImportRows } from '@/lib/exchange/import-plan'
import { LINES_START, readCatalogueLines } from '@/lib/exchange/read-catalogue-lines'
import { type ReadFile, readImportFile } from '@/lib/exchange/read-import-file'
import { fail, ok, type Result } from '@/lib/shared/result'
import { FOREIGN_TABLE } from './foreign-table'
import { newRowId } from './new-row-id'
import type { ReadAnswer, ReadQuestion } from './read-in-worker'

/** Reads one file beside the page, so that the page stays alive and what reading needed is given back with the worker. */

/** Rows sent at a time: the copy that crosses to the page stays small. */
const PART = 2000

async function* textOf(file: File): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}

const read = async ({ file, now, hint }: ReadQuestion): Promise<Result<ReadFile>> => {
  // Larger than that, it is not even loaded.
  if (file.size > LONGEST_FILE) return fail('too-large', { limit: LONGEST_FILE })
  if ((await file.slice(0, LINES_START.length).text()) === LINES_START) {
    const plan = await readCatalogueLines(textOf(file), now)
    if (plan && !plan.ok) return plan
    if (plan) return ok({ kind: 'catalogue', plan: plan.value, encoding: 'utf-8' })
  }
  return readImportFile(new Uint8Array(await file.arrayBuffer()), { now, newId: newRowId }, hint)
}

/** Rows with ids of their own are our own export; every other table is looked at before it is believed. */
const isForeignTable = ({ kind, plan }: ReadFile): boolean =>
  kind === 'csv' && !TABLE_NAMES.some((table) => plan.rows[table][0]?.given.includes('id'))

const say = (answer: ReadAnswer): void => postMessage(answer)

/** Sends the rows ahead of the answer, and forgets them. */
const sendRows = <T extends TableName>(table: T, rows: ImportRows): void => {
  while (rows[table].length > 0) {
    say({ rows: { ...emptyPlan().rows, [table]: rows[table].splice(-PART) } })
  }
}

const answer = async (question: ReadQuestion): Promise<void> => {
  const result = await read(question)
  if (result.ok && !question.hint && isForeignTable(result.value))
    return say({ result: fail('not-a-catalogue', { reason: FOREIGN_TABLE }) })
  if (result.ok) for (const table of TABLE_NAMES) sendRows(table, result.value.plan.rows)
  say({ result })
}

addEventListener('message', ({ data }: MessageEvent<ReadQuestion>) => {
  answer(data).catch(() => say({ result: fail('bad-input') }))
})
