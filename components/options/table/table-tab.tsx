import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { i18n } from '#i18n'
import { uiLocale } from '@/components/ui/locale'
import { filterRows } from '@/lib/catalogue/view/filter-rows'
import { createSorter } from '@/lib/catalogue/view/sort-rows'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { RecordDetail } from '../detail/record-detail'
import { useWorkbench } from '../workbench-context'
import { CatalogueTable } from './catalogue-table'
import { NoRows } from './no-rows'
import { SelectionBar } from './selection-bar'
import styles from './table-tab.module.css'
import { TableToolbar } from './table-toolbar'
import { useColumns } from './use-columns'
import { useTableRows } from './use-table-rows'

const EMPTY = {}

/** One table of the catalogue with its filters, and the open record beside it. */
export const TableTab = ({ table, label }: { table: ViewTable; label: string }) => {
  const { view, change, announce } = useWorkbench()
  const rows = useTableRows(table, view.trash)
  const [columns, setColumns] = useColumns(table)
  const [selection, setSelection] = useState<Record<string, boolean>>(EMPTY)
  const filter = useDeferredValue(view)

  const sorter = useMemo(() => createSorter(rows ?? [], uiLocale()), [rows])
  const found = useMemo(
    () => filterRows(rows ?? [], { query: filter.query, facets: filter.facets }),
    [rows, filter.query, filter.facets],
  )
  const sorted = useMemo(() => sorter(found, filter.sort), [sorter, found, filter.sort])
  const selected = useMemo(
    () => (rows ?? []).filter((row) => selection[row.id]).map((row) => row.id),
    [rows, selection],
  )

  const searching = view.query !== '' || Object.values(view.facets).some((list) => list.length > 0)
  useEffect(() => {
    if (!searching) return
    const timer = setTimeout(() => announce(i18n.t('options.table.found', found.length)), 600)
    return () => clearTimeout(timer)
  }, [searching, found.length, announce])

  if (!rows) return null
  return (
    <div className={styles.tab} data-detail={view.id !== null || undefined}>
      <section className={styles.list} aria-label={label}>
        {selected.length > 0 ? (
          <SelectionBar table={table} ids={selected} onClear={() => setSelection(EMPTY)} />
        ) : (
          <TableToolbar
            table={table}
            rows={rows}
            shown={found.length}
            columns={columns}
            onColumns={setColumns}
          />
        )}
        {sorted.length === 0 ? (
          <NoRows table={table} searching={searching} />
        ) : (
          <CatalogueTable
            table={table}
            label={label}
            rows={sorted}
            view={view}
            columns={columns}
            selection={selection}
            onSelect={setSelection}
            onSort={(sort) => change({ sort }, 'replace')}
          />
        )}
      </section>
      {view.id !== null && <RecordDetail key={view.id} table={table} id={view.id} />}
    </div>
  )
}
