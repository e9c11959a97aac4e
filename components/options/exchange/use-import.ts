import { useCallback, useRef, useState } from 'react'
import { applyImport, type ImportReport } from '@/lib/catalogue/apply-import'
import { type ImportPreview, previewImport } from '@/lib/catalogue/preview-import'
import type { ImportPlan } from '@/lib/exchange/import-plan'
import { reportError } from '@/lib/shared/report-error'
import type { ErrorCode } from '@/lib/shared/result'
import { readImportFile } from './read-import-file'

export type ImportState =
  | { step: 'idle' }
  | { step: 'reading'; fileName: string }
  | { step: 'preview'; fileName: string; plan: ImportPlan; preview: ImportPreview; now: string }
  | { step: 'writing'; fileName: string; done: number; total: number }
  | { step: 'done'; fileName: string; report: ImportReport }
  | { step: 'failed'; fileName: string; code: ErrorCode }

/** Lets the browser draw before the next piece of work. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** The steps of an import: read, show what would happen, write when told so, tell what happened. */
export const useImport = (onImported?: () => void) => {
  const [state, setState] = useState<ImportState>({ step: 'idle' })
  const abort = useRef<AbortController>(null)

  const read = useCallback(async (file: File) => {
    const fileName = file.name
    setState({ step: 'reading', fileName })
    try {
      await breathe()
      const now = new Date().toISOString()
      const plan = await readImportFile(file, now)
      if (!plan.ok) {
        setState({ step: 'failed', fileName, code: plan.error.code })
        return
      }
      const preview = await previewImport(plan.value, now)
      setState({ step: 'preview', fileName, plan: plan.value, preview, now })
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
