import { useCallback } from 'react'
import { i18n } from '#i18n'
import { errorText } from '@/components/ui/error-text'
import { useToast } from '@/components/ui/use-toast'
import type { Change, ChangeLabel } from '@/lib/catalogue/change'
import { commit } from '@/lib/catalogue/commit'
import { undo } from '@/lib/catalogue/journal'
import { reportError } from '@/lib/shared/report-error'

export type CommitHere = (changes: Change[], label: ChangeLabel, text: string) => Promise<boolean>

/** Undoes a journal entry and says how it went. */
export const useUndo = (): ((seq: number) => Promise<boolean>) => {
  const toast = useToast()
  return useCallback(
    async (seq) => {
      const result = await undo(seq)
      if (result.ok) toast({ text: i18n.t('common.undone') })
      else toast({ text: errorText(result.error.code), tone: 'error' })
      return result.ok
    },
    [toast],
  )
}

/** Writes changes, then says `text` in a message with Undo, or why nothing was written. Gives whether it was. */
export const useCommit = (): CommitHere => {
  const toast = useToast()
  const undoHere = useUndo()
  return useCallback(
    async (changes, label, text) => {
      const result = await commit(changes, label)
      if (!result.ok) {
        toast({ text: errorText(result.error.code), tone: 'error' })
        return false
      }
      const { seq } = result.value
      toast({
        text,
        undo: () => {
          undoHere(seq).catch((error: unknown) => reportError('options/undo', error))
        },
      })
      return true
    },
    [toast, undoHere],
  )
}
