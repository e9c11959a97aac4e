import { useCallback } from 'react'
import { i18n } from '#i18n'
import { useUndo } from '@/components/hooks/use-undo'
import { errorText } from '@/components/ui/error-text'
import { useToast } from '@/components/ui/use-toast'
import type { Agreement } from '@/lib/catalogue/agreement'
import { commit } from '@/lib/catalogue/commit'
import { reportError } from '@/lib/shared/report-error'

/** Gives a function that writes an agreement with the value the reader picked, and says so with a way back. */
export const usePickClaim = (): ((next: Agreement, value: string) => void) => {
  const toast = useToast()
  const undo = useUndo()
  return useCallback(
    (next, value) => {
      const write = async () => {
        const result = await commit([{ table: 'agreements', op: 'put', row: next }], {
          code: 'value-chosen',
          params: { name: next.title },
        })
        if (!result.ok) return toast({ text: errorText(result.error.code), tone: 'error' })
        const { seq } = result.value
        toast({ text: i18n.t('panel.valueUsed', [value]), undo: () => void undo(seq) })
      }
      write().catch((error: unknown) => reportError('panel/pick-value', error))
    },
    [toast, undo],
  )
}
