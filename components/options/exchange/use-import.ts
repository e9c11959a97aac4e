import { useCallback, useRef, useState } from 'react'
import { adoptIds } from '@/lib/catalogue/adopt-ids'
import { applyImport, type ImportReport } from '@/lib/catalogue/apply-import'
import { type ImportPreview, previewImport } from '@/lib/catalogue/preview-import'
import type { TableName } from '@/lib/catalogue/tables'
import { LONGEST_FILE } from '@/lib/exchange/catalogue-file'
import type { ImportPlan } from '@/lib/exchange/import-plan'
import { type ReadFile, readImportFile } from '@/lib/exchange/read-import-file'
import { reportError } from '@/lib/shared/report-error'
import { type ErrorCode, fail, type Result } from '@/lib/shared/result'

export type ImportState =
  | { step: 'idle' }
  | { step: 'reading'; fileName: string }
  /** A spreadsheet whose columns fit several tables: the reader says which it is. */
  | { step: 'asking'; fileName: string; file: File }
  | { step: 'preview'; fileName: string; plan: ImportPlan; preview: ImportPreview; now: string }
  | { step: 'writing'; fileName: string; done: number; total: number }
  | { step: 'done'; fileName: string; report: ImportReport }
  | { step: 'failed'; fileName: string; code: ErrorCode }

/** Lets the browser draw before the next piece of work. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

const KINDS = {
  companies: 'company',
  cities: 'city',
  agreements: 'agreement',
  articles: 'article',
  evidence: 'evidence',
} as const

/** An id for a row of a spreadsheet that has none: it is a new record. */
const newId = (table: TableName): string => `${KINDS[table]}:${crypto.randomUUID()}`

const readFile = async (
  file: File,
  now: string,
  table: TableName | undefined,
): Promise<Result<ReadFile>> =>
  // Larger than that, it is not even loaded.
  file.size > LONGEST_FILE
    ? fail('too-large', { limit: LONGEST_FILE })
    : readImportFile(new Uint8Array(await file.arrayBuffer()), { now, newId }, table && { table })

/** The steps of an import: read, show what would happen, write when told so, tell what happened. */
export const useImport = (onImported?: () => void) => {
  const [state, setState] = useState<ImportState>({ step: 'idle' })
  const abort = useRef<AbortController>(null)

  const read = useCallback(async (file: File, table?: TableName) => {
    const fileName = file.name
    setState({ step: 'reading', fileName })
    try {
      await breathe()
      const now = new Date().toISOString()
      const result = await readFile(file, now, table)
      if (!result.ok) {
        const { code } = result.error
        const unsure = code === 'not-a-catalogue' && !table && /\.(csv|tsv|txt)$/i.test(fileName)
        setState(unsure ? { step: 'asking', fileName, file } : { step: 'failed', fileName, code })
        return
      }
      const plan = await adoptIds(result.value.plan)
      const preview = await previewImport(plan, now)
      setState({ step: 'preview', fileName, plan, preview, now })
    } catch (error) {
      reportError('options/read-import', error)
      setState({ step: 'failed', fileName, code: 'bad-input' })
    }
  }, [])

  const write = useCallback(
    async (ready: Extract<ImportState, { step: 'preview' }>) => {
      const { fileName, plan, now } = ready
      abort.current = new AbortController()
      setState({ step: 'writing', fileName, done: 0, total: 0 })
      try {
        const result = await applyImport(plan, {
          now,
          fileName,
          signal: abort.current.signal,
          onProgress: (done, total) => setState({ step: 'writing', fileName, done, total }),
        })
        if (!result.ok) {
          setState({ step: 'failed', fileName, code: result.error.code })
          return
        }
        setState({ step: 'done', fileName, report: result.value })
        onImported?.()
      } catch (error) {
        reportError('options/import', error)
        setState({ step: 'failed', fileName, code: 'storage-failed' })
      }
    },
    [onImported],
  )

  return {
    state,
    read,
    write,
    cancel: useCallback(() => abort.current?.abort(), []),
    reset: useCallback(() => setState({ step: 'idle' }), []),
  }
}
