import { type MouseEvent, memo } from 'react'
import { i18n } from '#i18n'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'
import type { ViewRow, ViewTable } from '@/lib/catalogue/view/view-row'
import { findMarks } from '@/lib/search/find-marks'
import type { SearchQuote } from '@/lib/search/quote-around'
import { Marked } from '../search/marked'
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
  /** What a search found, to be marked. */
  terms: readonly string[]
  /** Words around a hit, shown under the title. */
  quote: SearchQuote | null
  onToggle: (id: string) => void
  onExtend: (id: string) => void
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
    return (
      <span className={styles.clip}>
        <Badge tone={STATUS_TONES[row.cell('status')] ?? 'neutral'}>{text}</Badge>
      </span>
    )
  }
  return (
    <span className={styles.clip} title={text.length > 24 ? text : undefined}>
      {text}
    </span>
  )
}

const SecondLine = ({ row, quote, narrow, allSpecs }: TableRowProps) => {
  if (!quote && !narrow) return null
  return (
    <span className={styles.second}>
      {quote ? <Marked {...quote} /> : secondLine(row, allSpecs)}
    </span>
  )
}

/** One record. Its link fills the row; only the active row's link is a stop of the Tab key. */
export const TableRow = memo((props: TableRowProps) => {
  const { row, specs, table, selected, open, active, onToggle, onExtend } = props
  const onClick = (event: MouseEvent) => {
    if (!event.shiftKey && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    if (event.shiftKey) onExtend(row.id)
    else onToggle(row.id)
  }
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
          onChange={(event) => {
            const { nativeEvent } = event
            if (nativeEvent instanceof globalThis.MouseEvent && nativeEvent.shiftKey)
              onExtend(row.id)
            else onToggle(row.id)
          }}
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
              onClick={onClick}
              onFocus={() => props.onActive(row.id)}
            >
              <TableIcon table={table} />
              <span className={styles.clip}>
                <Marked text={row.title} marks={findMarks(row.title, props.terms)} />
              </span>
            </a>
            <SecondLine {...props} />
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
