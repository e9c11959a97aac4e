import {
  type ColumnDef,
  getCoreRowModel,
  type RowSelectionState,
  useReactTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, useCallback, useMemo, useRef } from 'react'
import { i18n } from '#i18n'
import type { ViewRow, ViewTable } from '@/lib/catalogue/view/view-row'
import { formatViewHash, type SortKey, type ViewState } from '@/lib/catalogue/view/view-state'
import styles from './catalogue-table.module.css'
import { COLUMN_SPECS, columnWidths, fittingColumns, NARROW_PX } from './column-specs'
import { HeaderCell } from './header-cell'
import { TableRow } from './table-row'
import { useRowKeys } from './use-row-keys'
import { useWidth } from './use-width'

const ROW_PX = 40
const TALL_ROW_PX = 60

export interface CatalogueTableProps {
  table: ViewTable
  label: string
  rows: ViewRow[]
  view: ViewState
  columns: readonly string[] | undefined
  selection: RowSelectionState
  onSelect: (selection: RowSelectionState) => void
  onSort: (sort: SortKey[]) => void
}

/**
 * One of the catalogue's tables. A native table with spacer rows above and below the drawn ones, so that roles,
 * column widths and the sticky header are the browser's own. Rows hold a link: the arrow keys move between links.
 */
export const CatalogueTable = (props: CatalogueTableProps) => {
  const { table: name, rows, view, columns, selection, onSelect, onSort } = props
  const scroller = useRef<HTMLDivElement>(null)
  const width = useWidth(scroller)
  const narrow = width < NARROW_PX
  const specs = useMemo(
    () => fittingColumns(COLUMN_SPECS[name], width, columns),
    [name, width, columns],
  )
  const widths = columnWidths(specs, width)
  const defs = useMemo<ColumnDef<ViewRow>[]>(
    () => specs.map((spec) => ({ id: spec.id, accessorFn: (row) => row.cells[spec.id] ?? '' })),
    [specs],
  )
  const table = useReactTable({
    data: rows,
    columns: defs,
    getRowId: (row) => row.id,
    getCoreRowModel: getCoreRowModel(),
    manualSorting: true,
    manualFiltering: true,
    state: {
      sorting: view.sort.map(({ column, desc }) => ({ id: column, desc })),
      rowSelection: selection,
    },
    onSortingChange: (update) => {
      const before = view.sort.map(({ column, desc }) => ({ id: column, desc }))
      const next = typeof update === 'function' ? update(before) : update
      onSort(next.map(({ id, desc }) => ({ column: id, desc })))
    },
    onRowSelectionChange: (update) =>
      onSelect(typeof update === 'function' ? update(selection) : update),
  })

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (narrow ? TALL_ROW_PX : ROW_PX),
    overscan: 10,
    scrollPaddingStart: ROW_PX,
  })
  const measured = useRef(narrow)
  if (measured.current !== narrow) {
    measured.current = narrow
    virtual.measure()
  }

  const toggle = useCallback(
    (id: string) => {
      const { [id]: was, ...others } = selection
      onSelect(was ? others : { ...others, [id]: true })
    },
    [selection, onSelect],
  )
  const scrollTo = useCallback((at: number) => virtual.scrollToIndex(at), [virtual])
  const { activeId, setActiveId, onKeyDown } = useRowKeys({ rows, scroller, scrollTo, toggle })
  const all = rows.length > 0 && rows.every((row) => selection[row.id])
  const items = virtual.getVirtualItems()
  const span = specs.length + 1
  let end = 0

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the links inside
    <div ref={scroller} className={styles.scroller} onKeyDown={onKeyDown}>
      <table className={styles.table} aria-label={props.label} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th className={styles.select}>
              <input
                type="checkbox"
                className={styles.check}
                aria-label={i18n.t('options.table.selectAll')}
                checked={all}
                disabled={rows.length === 0}
                onChange={() =>
                  onSelect(all ? {} : Object.fromEntries(rows.map((row) => [row.id, true])))
                }
              />
            </th>
            {table.getFlatHeaders().map((header, at) => {
              const spec = specs[at]
              return (
                spec && (
                  <HeaderCell key={header.id} header={header} spec={spec} width={widths[at] ?? 0} />
                )
              )
            })}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const row = rows[item.index]
            if (!row) return null
            const gap = item.start - end
            end = item.end
            return (
              <Fragment key={row.id}>
                {gap > 0 && <Spacer height={gap} span={span} />}
                <TableRow
                  row={row}
                  place={item.index + 2}
                  height={item.size}
                  specs={specs}
                  allSpecs={COLUMN_SPECS[name]}
                  narrow={narrow}
                  table={name}
                  selected={selection[row.id] === true}
                  open={view.id === row.id}
                  active={activeId === row.id}
                  href={formatViewHash({ ...view, id: row.id })}
                  onToggle={toggle}
                  onActive={setActiveId}
                />
              </Fragment>
            )
          })}
          {virtual.getTotalSize() > end && (
            <Spacer height={virtual.getTotalSize() - end} span={span} />
          )}
        </tbody>
      </table>
    </div>
  )
}

const Spacer = ({ height, span }: { height: number; span: number }) => (
  <tr aria-hidden style={{ height }}>
    <td colSpan={span} className={styles.spacer} />
  </tr>
)
