import { useCallback } from 'react'
import { useUndo } from '@/components/hooks/use-undo'
import { errorText } from '@/components/ui/error-text'
import { useToast } from '@/components/ui/use-toast'
import type { Change, ChangeLabel } from '@/lib/catalogue/change'
import { commit } from '@/lib/catalogue/commit'

export type CommitHere = (changes: Change[], label: ChangeLabel, text: string) => Promise<boolean>

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
      toast({ text, undo: () => void undoHere(seq) })
      return true
    },
    [toast, undoHere],
  )
}
