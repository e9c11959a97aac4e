import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { listTrashedFacts } from '@/lib/catalogue/facts-copy'
import { buildRows } from '@/lib/catalogue/view/build-rows'
import type { CatalogueRecords, ViewRow, ViewTable } from '@/lib/catalogue/view/view-row'
import { useWorkbench } from '../workbench-context'

const NOTHING: CatalogueRecords = { agreements: [], companies: [], cities: [], articles: [] }

/** The rows of one table, or of its part of the trash; undefined while they are read. */
export const useTableRows = (table: ViewTable, trash: boolean): ViewRow[] | undefined => {
  const {
    records,
    isRead,
    language,
    nameOf,
    counts,
    kindOf,
    countryOf,
    languagesOf,
    sitesOf,
    evidenceOf,
  } = useWorkbench()
  const trashed = useLiveQuery(
    async () => (trash ? { ...NOTHING, [table]: await listTrashedFacts(table) } : undefined),
    [table, trash],
  )
  const live = isRead(table) ? records[table] : undefined
  const shown = useMemo(
    () => (trash ? trashed : live && { ...NOTHING, [table]: live }),
    [table, trash, trashed, live],
  )
  const context = useMemo(
    () => ({ language, nameOf, counts, kindOf, countryOf, languagesOf, sitesOf, evidenceOf }),
    [language, nameOf, counts, kindOf, countryOf, languagesOf, sitesOf, evidenceOf],
  )
  return useMemo(() => shown && buildRows(table, shown, context), [table, shown, context])
}
