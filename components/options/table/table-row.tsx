import { memo } from 'react'
import { i18n } from '#i18n'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'
import type { ViewRow, ViewTable } from '@/lib/catalogue/view/view-row'
import { TableIcon } from '../table-icon'
import styles from './catalogue-table.module.css'
import { cellText, secondLine } from './cell-text'
import type { ColumnSpec } from './column-specs'

export interface TableRowProps {
  row: ViewRow
  /** Place in the whole table, counted from 1 with the header. */
  place: number
  height: number
  specs: readonly ColumnSpec[]
  allSpecs: readonly ColumnSpec[]
  narrow: boolean
  table: ViewTable
  selected: boolean
  open: boolean
  active: boolean
  href: string
  onToggle: (id: string) => void
  onActive: (id: string) => void
}

export const STATUS_TONES: Record<string, 'good' | 'neutral' | 'accent'> = {
  signed: 'good',
  'in-operation': 'good',
  announced: 'accent',
  planned: 'accent',
}

const Cell = ({ row, spec }: { row: ViewRow; spec: ColumnSpec }) => {
  const text = cellText(row, spec)
  if (spec.kind === 'status') {
    return <Badge tone={STATUS_TONES[row.cells.status ?? ''] ?? 'neutral'}>{text}</Badge>
  }
  return (
    <span className={styles.clip} title={text.length > 24 ? text : undefined}>
      {text}
    </span>
  )
}

/** One record. Its link fills the row; only the active row's link is a stop of the Tab key. */
export const TableRow = memo((props: TableRowProps) => {
  const { row, specs, narrow, table, selected, open, active } = props
  return (
    <tr
      aria-rowindex={props.place}
      className={styles.row}
      data-selected={selected || undefined}
      data-open={open || undefined}
      style={{ height: props.height }}
    >
      <td className={styles.select}>
        <input
          type="checkbox"
          className={styles.check}
          tabIndex={active ? 0 : -1}
          aria-label={i18n.t('options.table.select', [row.title])}
          checked={selected}
          onChange={() => props.onToggle(row.id)}
        />
      </td>
      {specs.map((spec) =>
        spec.kind === 'main' ? (
          <td key={spec.id} className={styles.main}>
            <a
              href={props.href}
              className={styles.link}
              data-row={row.id}
              tabIndex={active ? 0 : -1}
              aria-current={open ? 'true' : undefined}
              title={row.title}
              onFocus={() => props.onActive(row.id)}
            >
              <TableIcon table={table} />
              <span className={styles.clip}>{row.title}</span>
            </a>
            {narrow && <span className={styles.second}>{secondLine(row, props.allSpecs)}</span>}
          </td>
        ) : (
          <td
            key={spec.id}
            className={classNames((spec.kind === 'count' || spec.kind === 'amount') && styles.end)}
          >
            <Cell row={row} spec={spec} />
          </td>
        ),
      )}
    </tr>
  )
})
