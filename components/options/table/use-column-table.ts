import {
  type ColumnDef,
  type ColumnSizingState,
  getCoreRowModel,
  type SortingState,
  type Table,
  type Updater,
  useReactTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { ViewRow } from '@/lib/catalogue/view/view-row'
import type { SortKey } from '@/lib/catalogue/view/view-state'
import { type ColumnSpec, LEAST_WIDTH_PX, MOST_WIDTH_PX } from './column-specs'
import type { TableLayout } from './use-layout'

export interface ColumnTableOptions {
  specs: readonly ColumnSpec[]
  /** CSS pixels, one a column. */
  widths: readonly number[]
  layout: TableLayout
  sort: readonly SortKey[]
  onSort: (sort: SortKey[]) => void
}

/** The table is about columns alone: a row model of 100,000 rows takes longer to make than to sort and draw them. */
const NO_ROWS: ViewRow[] = []

const apply = <T>(update: Updater<T>, before: T): T =>
  update instanceof Function ? update(before) : update

/** The order, sorting and widths of a table's columns. Rows are filtered, sorted and drawn outside of it. */
export const useColumnTable = (options: ColumnTableOptions): Table<ViewRow> => {
  const { specs, widths, layout, sort, onSort } = options
  const columns = useMemo<ColumnDef<ViewRow>[]>(
    () =>
      specs.map((spec, at) => ({
        id: spec.id,
        accessorFn: (row) => row.cell(spec.id),
        size: widths[at] ?? spec.width,
        minSize: LEAST_WIDTH_PX,
        maxSize: MOST_WIDTH_PX,
      })),
    [specs, widths],
  )
  const sorting: SortingState = sort.map(({ column, desc }) => ({ id: column, desc }))
  const columnSizing: ColumnSizingState = { ...layout.widths }
  return useReactTable({
    data: NO_ROWS,
    columns,
    getCoreRowModel: getCoreRowModel(),
    manualSorting: true,
    sortDescFirst: false,
    columnResizeMode: 'onChange',
    state: { sorting, columnSizing },
    onSortingChange: (update) =>
      onSort(apply(update, sorting).map(({ id, desc }) => ({ column: id, desc }))),
    onColumnSizingChange: (update) => layout.setWidths(apply(update, columnSizing)),
  })
}
