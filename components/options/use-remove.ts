import { useCallback } from 'react'
import { i18n } from '#i18n'
import { useUndo } from '@/components/hooks/use-undo'
import { errorText } from '@/components/ui/error-text'
import { useToast } from '@/components/ui/use-toast'
import { removeRows } from '@/lib/catalogue/trash'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import type { AppError } from '@/lib/shared/result'
import { formatNumber } from './format'

const refusal = ({ code, detail }: AppError): string => {
  const agreements = Number(detail?.agreements ?? 0)
  return code === 'not-allowed' && agreements > 0
    ? i18n.t('states.stillNamed', agreements, [formatNumber(agreements)])
    : errorText(code)
}

/** Removes records for good with a way back, or says why they stay. Gives whether they are gone. */
export const useRemove = (): ((table: ViewTable, ids: readonly string[]) => Promise<boolean>) => {
  const toast = useToast()
  const undoHere = useUndo()
  return useCallback(
    async (table, ids) => {
      const result = await removeRows(table, ids)
      if (!result.ok) {
        toast({ text: refusal(result.error), tone: 'error' })
        return false
      }
      const { seq } = result.value
      toast({ text: i18n.t('options.done.removed', ids.length), undo: () => void undoHere(seq) })
      return true
    },
    [toast, undoHere],
  )
}
