import { useCallback, useState } from 'react'
import { i18n } from '#i18n'
import { useToast } from '@/components/ui/use-toast'
import type { RowLists } from '@/lib/catalogue/tables'
import type { ExchangeFormat } from '@/lib/exchange/exchange-format'
import { reportError } from '@/lib/shared/report-error'
import { saveExport } from './save-export'

/** Gathers rows, writes them to a file and says how it went. */
export const useExport = () => {
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const save = useCallback(
    async (format: ExchangeFormat, gather: () => Promise<RowLists>): Promise<boolean> => {
      setBusy(true)
      try {
        saveExport(format, await gather())
        toast({ text: i18n.t('options.exchange.exported') })
        return true
      } catch (error) {
        reportError('options/export', error)
        toast({ text: i18n.t('options.exchange.exportFailed'), tone: 'error' })
        return false
      } finally {
        setBusy(false)
      }
    },
    [toast],
  )
  return { busy, save }
}
