import { Trash2, X } from 'lucide-react'
import { useCallback } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import type { Facet, ViewRow, ViewTable } from '@/lib/catalogue/view/view-row'
import { ExportShownButton } from '../exchange/export-shown-button'
import { TABLE_FACETS } from '../facet-names'
import { formatNumber } from '../format'
import { useWorkbench } from '../workbench-context'
import { ColumnsMenu } from './columns-menu'
import { FilterMenu } from './filter-menu'
import { SavedViewsMenu } from './saved-views-menu'
import styles from './toolbar.module.css'
import type { TableLayout } from './use-layout'

export interface TableToolbarProps {
  table: ViewTable
  /** How many rows there are before filtering. */
  total: number
  /** The rows that are left. */
  rows: readonly ViewRow[]
  layout: TableLayout
}

const NONE: readonly string[] = []

/** Filters on the left; the number of records, saved views, the columns and the trash on the right. */
export const TableToolbar = ({ table, total, rows, layout }: TableToolbarProps) => {
  const { view, change } = useWorkbench()
  const shown = rows.length
  const filtered = Object.values(view.facets).some((values) => values.length > 0)
  const { facets } = view
  const choose = useCallback(
    (facet: Facet, values: string[]) => change({ facets: { ...facets, [facet]: values } }),
    [facets, change],
  )
  return (
    <div className={styles.toolbar}>
      <fieldset className={styles.filters} aria-label={i18n.t('options.table.filters')}>
        {TABLE_FACETS[table].map((facet) => (
          <FilterMenu
            key={facet}
            table={table}
            facet={facet}
            chosen={view.facets[facet] ?? NONE}
            onChange={choose}
          />
        ))}
        {filtered && (
          <Button variant="quiet" size="small" onClick={() => change({ facets: {} })}>
            <X size={14} aria-hidden />
            {i18n.t('options.table.clearFilters')}
          </Button>
        )}
      </fieldset>
      <div className={styles.end}>
        <p className={styles.total}>
          {shown === total
            ? i18n.t('options.table.count', total, [formatNumber(total)])
            : i18n.t('options.table.countOf', [formatNumber(shown), formatNumber(total)])}
        </p>
        {shown < total && shown > 0 && !view.trash && (
          <ExportShownButton table={table} rows={rows} />
        )}
        <SavedViewsMenu table={table} />
        <Button
          variant="quiet"
          size="small"
          aria-pressed={view.trash}
          className={styles.trash}
          onClick={() => change({ trash: !view.trash, id: null })}
        >
          <Trash2 size={14} aria-hidden />
          <span className={styles.trashName}>{i18n.t('options.table.trash')}</span>
        </Button>
        <ColumnsMenu table={table} layout={layout} />
      </div>
    </div>
  )
}
