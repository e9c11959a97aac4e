import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSetting } from '@/components/hooks/use-setting'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { tableColumns } from '@/lib/settings/table-columns'
import { tableWidths } from '@/lib/settings/table-widths'
import { reportError } from '@/lib/shared/report-error'
import { useWorkbench } from '../workbench-context'

export type Widths = Readonly<Record<string, number>>

/** How a table's columns are laid out. All of it is kept for the next visit; the columns stand in the address too. */
export interface TableLayout {
  /** The chosen columns in their order; undefined shows what fits. */
  columns: readonly string[] | undefined
  setColumns: (columns: readonly string[] | undefined) => void
  /** CSS pixels by column, only those that the reader set. */
  widths: Widths
  setWidths: (widths: Widths) => void
}

/** A drag changes a width at every frame; it is kept when it rests. */
const SETTLE_MS = 400
const NONE: Widths = {}
const failed = (error: unknown) => reportError('options/layout', error)

export const useLayout = (table: ViewTable): TableLayout => {
  const { view, change } = useWorkbench()
  const kept = useSetting(tableColumns)?.[table]
  const keptWidths = useSetting(tableWidths)?.[table]
  const [dragged, setDragged] = useState<Widths>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const setColumns = useCallback(
    (columns: readonly string[] | undefined) => {
      change({ columns: [...(columns ?? [])] }, 'replace')
      tableColumns
        .change(({ [table]: _before, ...others }) =>
          columns ? { ...others, [table]: [...columns] } : others,
        )
        .catch(failed)
    },
    [table, change],
  )
  const setWidths = useCallback(
    (widths: Widths) => {
      setDragged(widths)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        tableWidths
          .change((before) => ({ ...before, [table]: { ...widths } }))
          .then(() => setDragged(undefined))
          .catch(failed)
      }, SETTLE_MS)
    },
    [table],
  )
  const columns = view.columns.length > 0 ? view.columns : kept
  const widths = dragged ?? keptWidths ?? NONE
  return useMemo(
    () => ({ columns, setColumns, widths, setWidths }),
    [columns, setColumns, widths, setWidths],
  )
}
