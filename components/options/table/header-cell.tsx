import type { Header } from '@tanstack/react-table'
import { ArrowDown, ArrowUp } from 'lucide-react'
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
}

const END_ALIGNED = new Set(['amount', 'count'])

/** A column's header: a button that sorts, with Shift held by one more column. */
export const HeaderCell = ({ header, spec, width }: HeaderCellProps) => {
  const sorted = header.column.getIsSorted()
  const order = header.column.getSortIndex()
  const several = order > 0
  return (
    <th
      scope="col"
      className={classNames(END_ALIGNED.has(spec.kind) && styles.end)}
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
        {several && <sup aria-hidden>{order + 1}</sup>}
      </button>
    </th>
  )
}
