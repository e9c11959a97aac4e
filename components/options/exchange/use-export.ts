import { useCallback, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { useToast } from '@/components/ui/use-toast'
import type { ExchangeFormat } from '@/lib/exchange/exchange-format'
import type { ExportSource } from '@/lib/exchange/export-source'
import { reportError } from '@/lib/shared/report-error'
import { saveExport } from './save-export'

export interface ExportProgress {
  done: number
  total: number
}

/** Writes rows to a file, shows how far it is, can be cancelled, and says how it went. */
export const useExport = () => {
  const toast = useToast()
  const [progress, setProgress] = useState<ExportProgress | null>(null)
  const abort = useRef<AbortController>(null)
  const save = useCallback(
    async (format: ExchangeFormat, source: ExportSource): Promise<boolean> => {
      abort.current = new AbortController()
      setProgress({ done: 0, total: 0 })
      try {
        const saved = await saveExport(format, source, {
          signal: abort.current.signal,
          onProgress: (done, total) => setProgress({ done, total }),
        })
        toast({ text: i18n.t(saved.ok ? 'options.exchange.exported' : 'export.cancelled') })
        return saved.ok
      } catch (error) {
        reportError('options/export', error)
        toast({ text: i18n.t('options.exchange.exportFailed'), tone: 'error' })
        return false
      } finally {
        setProgress(null)
      }
    },
    [toast],
  )
  return { progress, save, cancel: useCallback(() => abort.current?.abort(), []) }
}
