import { Trash2, X } from 'lucide-react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import type { ViewRow, ViewTable } from '@/lib/catalogue/view/view-row'
import { TABLE_FACETS } from '../facet-names'
import { formatNumber } from '../format'
import { useWorkbench } from '../workbench-context'
import { ColumnsMenu } from './columns-menu'
import { FilterMenu } from './filter-menu'
import styles from './toolbar.module.css'

export interface TableToolbarProps {
  table: ViewTable
  /** All rows, before filtering. */
  rows: readonly ViewRow[]
  shown: number
  columns: readonly string[] | undefined
  onColumns: (columns: string[] | undefined) => void
}

/** Filters on the left; the number of records, the columns and the trash on the right. */
export const TableToolbar = ({ table, rows, shown, columns, onColumns }: TableToolbarProps) => {
  const { view, change } = useWorkbench()
  const filtered = Object.values(view.facets).some((values) => values.length > 0)
  return (
    <div className={styles.toolbar}>
      <fieldset className={styles.filters} aria-label={i18n.t('options.table.filters')}>
        {TABLE_FACETS[table].map((facet) => (
          <FilterMenu
            key={facet}
            table={table}
            facet={facet}
            rows={rows}
            filter={view}
            onChange={(values) =>
              change({ facets: { ...view.facets, [facet]: values } }, 'replace')
            }
          />
        ))}
        {filtered && (
          <Button variant="quiet" size="small" onClick={() => change({ facets: {} }, 'replace')}>
            <X size={14} aria-hidden />
            {i18n.t('options.table.clearFilters')}
          </Button>
        )}
      </fieldset>
      <div className={styles.end}>
        <p className={styles.total}>
          {shown === rows.length
            ? i18n.t('options.table.count', rows.length, [formatNumber(rows.length)])
            : i18n.t('options.table.countOf', [formatNumber(shown), formatNumber(rows.length)])}
        </p>
        <Button
          variant="quiet"
          size="small"
          aria-pressed={view.trash}
          className={styles.trash}
          onClick={() => change({ trash: !view.trash, id: null })}
        >
          <Trash2 size={14} aria-hidden />
          {i18n.t('options.table.trash')}
        </Button>
        <ColumnsMenu table={table} columns={columns} onChange={onColumns} />
      </div>
    </div>
  )
}
