import { useCallback } from 'react'
import { i18n } from '#i18n'
import { errorText } from '@/components/ui/error-text'
import { useToast } from '@/components/ui/use-toast'
import { type TurnOptions, undo } from '@/lib/catalogue/journal'
import { reportError } from '@/lib/shared/report-error'

/** Gives a function that undoes a journal entry, says how it went, and gives whether it did. */
export const useUndo = (): ((seq: number, options?: TurnOptions) => Promise<boolean>) => {
  const toast = useToast()
  return useCallback(
    async (seq, options) => {
      try {
        const result = await undo(seq, options)
        if (result.ok) toast({ text: i18n.t('common.undone') })
        else toast({ text: errorText(result.error.code), tone: 'error' })
        return result.ok
      } catch (error) {
        reportError('catalogue/undo', error)
        return false
      }
    },
    [toast],
  )
}
