import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { listTable } from '@/lib/catalogue/queries'
import { buildRows } from '@/lib/catalogue/view/build-rows'
import type { CatalogueRecords, ViewRow, ViewTable } from '@/lib/catalogue/view/view-row'
import { useWorkbench } from '../workbench-context'

const NOTHING: CatalogueRecords = { agreements: [], companies: [], cities: [], articles: [] }

/** The rows of one table, or of its part of the trash; undefined while the trash is read. */
export const useTableRows = (table: ViewTable, trash: boolean): ViewRow[] | undefined => {
  const { records, language, nameOf, counts } = useWorkbench()
  const trashed = useLiveQuery(
    async () =>
      trash ? { ...NOTHING, [table]: await listTable(table, { trashed: true }) } : undefined,
    [table, trash],
  )
  const shown = trash ? trashed : records
  return useMemo(
    () => shown && buildRows(table, shown, { language, nameOf, counts }),
    [table, shown, language, nameOf, counts],
  )
}
