import { i18n } from '#i18n'
import { errorText } from '@/components/ui/error-text'
import { useToast } from '@/components/ui/use-toast'
import { rowName } from '@/lib/catalogue/row-name'
import { setField } from '@/lib/catalogue/set-field'
import type { RowOf } from '@/lib/catalogue/tables'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { useCommit } from '../use-commit'

/** Writes one field of a row, with a way back. Gives whether it stands there now. */
export const useSetField = <T extends ViewTable>(table: T, row: RowOf[T]) => {
  const commit = useCommit()
  const toast = useToast()
  return async (
    field: keyof RowOf[T] & string,
    value: string | readonly string[],
  ): Promise<boolean> => {
    const change = setField(table, row, field, value)
    if (!change.ok) {
      toast({ text: errorText(change.error.code), tone: 'error' })
      return false
    }
    if (!change.value) return true
    const label = { code: 'edited' as const, params: { name: rowName(row) } }
    return commit([change.value], label, i18n.t('common.saved'))
  }
}
