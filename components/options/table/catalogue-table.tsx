import { useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, useCallback, useMemo, useRef } from 'react'
import { i18n } from '#i18n'
import type { ViewRow, ViewTable } from '@/lib/catalogue/view/view-row'
import { recordHashes, type SortKey } from '@/lib/catalogue/view/view-state'
import { formatNumber } from '../format'
import { useWorkbench } from '../workbench-context'
import styles from './catalogue-table.module.css'
import { COLUMN_SPECS, columnWidths, fittingColumns, NARROW_PX, tableWidth } from './column-specs'
import { rowQuote } from './row-quote'
import { TableHead } from './table-head'
import { TableRow } from './table-row'
import type { TableLayout } from './use-layout'
import { printedItems, usePrinting } from './use-printing'
import { useRowKeys } from './use-row-keys'
import { useRowQuotes } from './use-row-quotes'
import type { SelectedRows } from './use-selected-rows'
import { useWidth } from './use-width'

const ROW_PX = 40
const TALL_ROW_PX = 60
/** Rows drawn beyond each edge: what a frame scrolls by, and a little. */
const OVERSCAN = 6
const NO_IDS: string[] = []
/** On paper the browser sets the columns by what they hold. */
const NO_WIDTHS: number[] = []

export interface CatalogueTableProps {
  table: ViewTable
  label: string
  rows: readonly ViewRow[]
  layout: TableLayout
  selection: SelectedRows
  /** The query that the rows answer; empty without one. */
  query: string
  sort: readonly SortKey[]
  onSort: (sort: SortKey[]) => void
}

/**
 * One of the catalogue's tables. A native table with spacer rows above and below the drawn ones, so that roles,
 * column widths and the sticky header are the browser's own. Rows hold a link: the arrow keys move between links.
 */
export const CatalogueTable = (props: CatalogueTableProps) => {
  const { table: name, rows, layout, selection, query, sort, onSort } = props
  const { view, search } = useWorkbench()
  const scroller = useRef<HTMLDivElement>(null)
  const width = useWidth(scroller)
  const narrow = width < NARROW_PX
  const searching = query !== '' && search.terms.length > 0
  const tall = narrow || searching
  const specs = useMemo(
    () => fittingColumns(COLUMN_SPECS[name], width, layout.columns),
    [name, width, layout.columns],
  )
  const widths = useMemo(
    () => columnWidths(specs, width, layout.widths),
    [specs, width, layout.widths],
  )

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (tall ? TALL_ROW_PX : ROW_PX),
    overscan: OVERSCAN,
    scrollPaddingStart: ROW_PX,
  })
  const measured = useRef(tall)
  if (measured.current !== tall) {
    measured.current = tall
    virtual.measure()
  }

  const scrollTo = useCallback((at: number) => virtual.scrollToIndex(at), [virtual])
  const keys = useRowKeys({ rows, scroller, scrollTo, selection })
  const printing = usePrinting()
  const items = printing
    ? printedItems(rows.length, tall ? TALL_ROW_PX : ROW_PX)
    : virtual.getVirtualItems()
  const drawn =
    name === 'articles' && searching ? items.map(({ index }) => rows[index]?.id) : NO_IDS
  const quotes = useRowQuotes(
    drawn.filter((id) => id !== undefined),
    search,
  )
  const hrefOf = useMemo(() => recordHashes({ ...view, query }), [view, query])
  const span = specs.length + 1
  const style = { width: tableWidth(widths) }
  let end = 0

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the links inside
    <div ref={scroller} className={styles.scroller} onKeyDown={keys.onKeyDown}>
      <table
        className={styles.table}
        style={printing ? undefined : style}
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
      >
        <TableHead
          specs={specs}
          widths={printing ? NO_WIDTHS : widths}
          layout={layout}
          sort={sort}
          onSort={onSort}
          selected={selection.all ? 'all' : selection.ids.length > 0 ? 'some' : 'none'}
          onToggleAll={selection.toggleAll}
          narrow={narrow}
        />
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
                  selected={selection.has(row.id)}
                  open={view.id === row.id}
                  active={keys.activeId === row.id}
                  href={hrefOf(row.id)}
                  terms={searching ? search.terms : NO_IDS}
                  quote={searching ? (quotes.get(row.id) ?? rowQuote(row, search.terms)) : null}
                  onToggle={selection.toggle}
                  onExtend={selection.extend}
                  onActive={keys.setActiveId}
                />
              </Fragment>
            )
          })}
          {!printing && virtual.getTotalSize() > end && (
            <Spacer height={virtual.getTotalSize() - end} span={span} />
          )}
        </tbody>
      </table>
      {printing && items.length < rows.length && (
        <p className={styles.cut}>
          {i18n.t('options.pictures.firstRows', [
            formatNumber(items.length),
            formatNumber(rows.length),
          ])}
        </p>
      )}
    </div>
  )
}

const Spacer = ({ height, span }: { height: number; span: number }) => (
  <tr aria-hidden style={{ height }}>
    <td colSpan={span} className={styles.spacer} />
  </tr>
)
