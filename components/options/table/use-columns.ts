import { useCallback } from 'react'
import { useSetting } from '@/components/hooks/use-setting'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { tableColumns } from '@/lib/settings/table-columns'
import { reportError } from '@/lib/shared/report-error'

type Columns = readonly string[] | undefined

/** The reader's choice of columns for a table; undefined shows what fits. It is kept for the next visit. */
export const useColumns = (
  table: ViewTable,
): [Columns, (columns: string[] | undefined) => void] => {
  const all = useSetting(tableColumns)
  const choose = useCallback(
    (columns: string[] | undefined) => {
      tableColumns
        .change((before) => {
          const { [table]: _before, ...others } = before
          return columns ? { ...others, [table]: columns } : others
        })
        .catch((error: unknown) => reportError('options/columns', error))
    },
    [table],
  )
  return [all?.[table], choose]
}
