import { useCallback, useState } from 'react'
import { i18n } from '#i18n'
import { errorText } from '@/components/ui/error-text'
import { useToast } from '@/components/ui/use-toast'
import { recentChanges, redo, undo } from '@/lib/catalogue/journal'
import { undoSteps } from '@/lib/catalogue/undo-steps'
import { reportError } from '@/lib/shared/report-error'
import { changeText } from './change-text'

type Direction = 'undo' | 'redo'

/** How far back the steps look; nobody undoes more changes in one sitting by hand. */
const CHANGES_READ = 500

/** Gives a function that takes back the last change made since this page was opened, or makes it again, and says which. */
export const useUndoSteps = (): ((direction: Direction) => void) => {
  const toast = useToast()
  const [since] = useState(() => new Date().toISOString())
  return useCallback(
    (direction) => {
      const turn = async (way: Direction): Promise<void> => {
        const next = undoSteps(await recentChanges(CHANGES_READ), since)[way]
        if (!next) {
          const nothing = way === 'undo' ? 'shortcuts.nothingToUndo' : 'shortcuts.nothingToRedo'
          return toast({ text: i18n.t(nothing) })
        }
        const result = await (way === 'undo' ? undo(next.seq) : redo(next.seq))
        if (!result.ok) return toast({ text: errorText(result.error.code), tone: 'error' })
        const change = changeText(next)
        if (way === 'redo') return toast({ text: i18n.t('shortcuts.redone', [change]) })
        toast({ text: i18n.t('shortcuts.undone', [change]), redo: () => start('redo') })
      }
      const start = (way: Direction): void => {
        turn(way).catch((error: unknown) => reportError(`options/${way}`, error))
      }
      start(direction)
    },
    [toast, since],
  )
}
