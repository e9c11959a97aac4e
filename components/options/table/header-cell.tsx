import type { Header } from '@tanstack/react-table'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import { classNames } from '@/components/ui/class-names'
import type { ViewRow } from '@/lib/catalogue/view/view-row'
import styles from './catalogue-table.module.css'
import type { ColumnSpec } from './column-specs'

export interface HeaderCellProps {
  header: Header<ViewRow, unknown>
  spec: ColumnSpec
  /** CSS pixels. */
  width: number
  /** By how many columns the table is sorted. */
  sorts: number
  /** The column's menu and its edge. */
  children: ReactNode
}

const END_ALIGNED = new Set(['amount', 'count'])

/** A column's header: a button that sorts, with Shift held by one more column. */
export const HeaderCell = ({ header, spec, width, sorts, children }: HeaderCellProps) => {
  const sorted = header.column.getIsSorted()
  return (
    <th
      scope="col"
      className={classNames(styles.head, END_ALIGNED.has(spec.kind) && styles.end)}
      style={{ width }}
      aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        title={i18n.t('options.table.sortHint')}
        onClick={header.column.getToggleSortingHandler()}
      >
        <span className={styles.clip}>{spec.label()}</span>
        {sorted === 'asc' && <ArrowUp size={14} aria-hidden />}
        {sorted === 'desc' && <ArrowDown size={14} aria-hidden />}
        {sorted !== false && sorts > 1 && (
          <sup aria-hidden className={styles.order}>
            {header.column.getSortIndex() + 1}
          </sup>
        )}
      </button>
      {children}
    </th>
  )
}
