import { useCallback } from 'react'
import { i18n } from '#i18n'
import { errorText } from '@/components/ui/error-text'
import { useToast } from '@/components/ui/use-toast'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import { trashRow } from '@/lib/catalogue/trash'
import { reportError } from '@/lib/shared/report-error'
import { useUndo } from './use-undo'

const TABLE_OF = { company: 'companies', city: 'cities', agreement: 'agreements' } as const

/** Gives a function that moves a record to the trash and says so with a way back, or why it stays. */
export const useTrash = (): ((kind: RecordKind, id: string, name: string) => void) => {
  const toast = useToast()
  const undo = useUndo()
  return useCallback(
    (kind, id, name) => {
      const move = async () => {
        const result = await trashRow(TABLE_OF[kind], id)
        if (!result.ok) return toast({ text: errorText(result.error.code), tone: 'error' })
        const { seq } = result.value
        toast({ text: i18n.t('panel.trashed', [name]), undo: () => void undo(seq) })
      }
      move().catch((error: unknown) => reportError('catalogue/trash', error))
    },
    [toast, undo],
  )
}
