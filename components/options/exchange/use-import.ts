import { useCallback, useEffect, useRef, useState } from 'react'
import { adoptIds } from '@/lib/catalogue/adopt-ids'
import { applyImport, type ImportOptions } from '@/lib/catalogue/apply-import'
import { previewImport } from '@/lib/catalogue/preview-import'
import type { FileHint, ReadFile } from '@/lib/exchange/read-import-file'
import { addSettings } from '@/lib/settings/reader-settings'
import { reportError } from '@/lib/shared/report-error'
import { type ErrorCode, ok, type Result } from '@/lib/shared/result'
import { FOREIGN_TABLE } from './foreign-table'
import type { ImportState, ReadyImport } from './import-state'
import { readInWorker } from './read-in-worker'
import { sampleFile } from './sample-file'

/** What the reader chose in the preview. */
export type ImportDecisions = Pick<ImportOptions, 'onChanged' | 'choices' | 'replace'>

/** A table or a list of another program is looked at before it is believed. */
const isUndescribed = (result: Result<ReadFile>, file: File): boolean =>
  !result.ok &&
  result.error.code === 'not-a-catalogue' &&
  (isTextFile(file) || result.error.detail?.reason === FOREIGN_TABLE)

const isTextFile = ({ name }: File): boolean => /\.(csv|tsv|txt|text|tab)$/i.test(name)

const compare = async (
  file: File,
  read: ReadFile,
  now: string,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<Result<ReadyImport>> => {
  const plan = await adoptIds(read.plan)
  const preview = await previewImport(plan, now, { signal, onProgress })
  return preview.ok ? ok({ file, kind: read.kind, plan, preview: preview.value, now }) : preview
}

/** The steps of an import: read, show what would happen, write when told so, tell what happened. */
export const useImport = (onImported?: () => void) => {
  const [state, setState] = useState<ImportState>({ step: 'idle' })
  const abort = useRef<AbortController>(null)
  useEffect(() => () => abort.current?.abort(), [])

  const start = useCallback((): AbortSignal => {
    abort.current?.abort()
    abort.current = new AbortController()
    return abort.current.signal
  }, [])

  const read = useCallback(
    async (file: File, hint?: FileHint) => {
      const signal = start()
      const failed = (code: ErrorCode) =>
        setState(code === 'cancelled' ? { step: 'idle' } : { step: 'failed', file, code })
      setState({ step: 'reading', file })
      try {
        const now = new Date().toISOString()
        const result = await readInWorker({ file, now, ...(hint && { hint }) }, signal)
        if (!hint && isUndescribed(result, file))
          return setState({ step: 'describing', file, text: await sampleFile(file) })
        if (!result.ok) return failed(result.error.code)
        const ready = await compare(file, result.value, now, signal, (done, total) =>
          setState({ step: 'comparing', file, done, total }),
        )
        if (!ready.ok) return failed(ready.error.code)
        setState({ step: 'preview', ...ready.value })
      } catch (error) {
        reportError('options/read-import', error)
        failed('bad-input')
      }
    },
    [start],
  )

  const write = useCallback(
    async ({ file, plan, now }: ReadyImport, decisions: ImportDecisions) => {
      const signal = start()
      setState({ step: 'writing', file, done: 0, total: 0 })
      try {
        const result = await applyImport(plan, {
          now,
          fileName: file.name,
          ...decisions,
          signal,
          onProgress: (done, total) => setState({ step: 'writing', file, done, total }),
          onTakingBack: (done, total) => setState({ step: 'taking-back', file, done, total }),
        })
        if (!result.ok) return setState({ step: 'failed', file, code: result.error.code })
        await addSettings(plan.settings)
        setState({ step: 'done', file, report: result.value })
        onImported?.()
      } catch (error) {
        reportError('options/import', error)
        setState({ step: 'failed', file, code: 'storage-failed' })
      }
    },
    [start, onImported],
  )

  return {
    state,
    read,
    write,
    cancel: useCallback(() => abort.current?.abort(), []),
    reset: useCallback(() => setState({ step: 'idle' }), []),
  }
}
