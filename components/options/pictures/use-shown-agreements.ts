import { useMemo } from 'react'
import type { Agreement } from '@/lib/catalogue/agreement'
import type { Filtered } from '../table/filtered-context'
import { useShownRows } from '../table/use-shown-rows'
import { useTableRows } from '../table/use-table-rows'
import { useWorkbench } from '../workbench-context'

export interface ShownAgreements {
  /** Those that the search and the filters of the agreements' table leave. */
  agreements: Agreement[]
  filtered: Filtered
}

const NONE: Filtered['rows'] = []

/** The agreements that pictures are drawn of. */
export const useShownAgreements = (): ShownAgreements => {
  const { records } = useWorkbench()
  const all = useTableRows('agreements', false)
  const { rows, filter } = useShownRows('agreements', all)
  return useMemo(() => {
    const ids = new Set(rows.map((row) => row.id))
    const agreements = records.agreements.filter((agreement) => ids.has(agreement.id))
    return { agreements, filtered: { rows: all ?? NONE, filter } }
  }, [records, all, rows, filter])
}
