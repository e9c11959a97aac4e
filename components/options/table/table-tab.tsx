import { memo, useCallback, useEffect, useMemo } from 'react'
import { i18n } from '#i18n'
import { Spinner } from '@/components/ui/spinner'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import type { SortKey } from '@/lib/catalogue/view/view-state'
import { RecordDetail } from '../detail/record-detail'
import { useWorkbench } from '../workbench-context'
import { CatalogueTable } from './catalogue-table'
import { FilteredContext } from './filtered-context'
import { NoRows } from './no-rows'
import { SelectionBar } from './selection-bar'
import { SelectionContext } from './selection-context'
import styles from './table-tab.module.css'
import { TableToolbar } from './table-toolbar'
import { useLayout } from './use-layout'
import { useSelectedRows } from './use-selected-rows'
import { useShownRows } from './use-shown-rows'
import { useTableRows } from './use-table-rows'

/** Screen readers hear the number of hits when typing rests. */
const ANNOUNCE_MS = 600

/** One table of the catalogue with its filters, and the open record beside it. */
export const TableTab = memo(({ table, label }: { table: ViewTable; label: string }) => {
  const { view, change, announce } = useWorkbench()
  const all = useTableRows(table, view.trash)
  const layout = useLayout(table)
  const { rows, filter, sort } = useShownRows(table, all)
  const selection = useSelectedRows(table, rows)

  const searching = view.query !== '' || Object.values(view.facets).some((list) => list.length > 0)
  useEffect(() => {
    if (!searching) return
    const timer = setTimeout(
      () => announce(i18n.t('options.table.found', rows.length)),
      ANNOUNCE_MS,
    )
    return () => clearTimeout(timer)
  }, [searching, rows.length, announce])

  const filtered = useMemo(() => ({ rows: all ?? [], filter }), [all, filter])
  const onSort = useCallback((next: SortKey[]) => change({ sort: next }), [change])

  if (!all) return <Spinner label={i18n.t('common.loading')} />
  return (
    <SelectionContext value={selection}>
      <div className={styles.tab} data-detail={view.id !== null || undefined}>
        <section className={styles.list} aria-label={label}>
          {selection.ids.length > 0 ? (
            <SelectionBar />
          ) : (
            <FilteredContext value={filtered}>
              <TableToolbar table={table} total={all.length} rows={rows} layout={layout} />
            </FilteredContext>
          )}
          {rows.length === 0 ? (
            <NoRows table={table} searching={searching} />
          ) : (
            <CatalogueTable
              table={table}
              label={label}
              rows={rows}
              layout={layout}
              selection={selection}
              sort={sort}
              query={filter.query}
              onSort={onSort}
            />
          )}
        </section>
        {view.id !== null && <RecordDetail key={view.id} table={table} id={view.id} />}
      </div>
    </SelectionContext>
  )
})
