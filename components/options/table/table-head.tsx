import { memo } from 'react'
import { i18n } from '#i18n'
import styles from './catalogue-table.module.css'
import { ColumnResizer } from './column-resizer'
import { type ColumnSpec, LEAST_WIDTH_PX, MOST_WIDTH_PX } from './column-specs'
import { HeaderCell } from './header-cell'
import { HeaderMenu } from './header-menu'
import { type ColumnTableOptions, useColumnTable } from './use-column-table'

export interface TableHeadProps extends ColumnTableOptions {
  selected: 'all' | 'some' | 'none'
  onToggleAll: () => void
  /** Without room for more than one column there is nothing to lay out. */
  narrow: boolean
}

/** The header row: select everything, and for each column sorting, its menu and its edge. */
export const TableHead = memo(({ selected, onToggleAll, narrow, ...options }: TableHeadProps) => {
  const { specs, widths, layout, sort, onSort } = options
  const table = useColumnTable(options)
  const shown = specs.map((spec) => spec.id)
  const reset = ({ id }: ColumnSpec) => {
    const { [id]: _before, ...others } = layout.widths
    layout.setWidths(others)
  }
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th className={styles.select}>
          <input
            type="checkbox"
            className={styles.check}
            aria-label={i18n.t('options.table.selectAll')}
            checked={selected === 'all'}
            ref={(box) => {
              if (box) box.indeterminate = selected === 'some'
            }}
            onChange={onToggleAll}
          />
        </th>
        {table.getFlatHeaders().map((header, at) => {
          const spec = specs[at]
          const width = widths[at] ?? 0
          return (
            spec && (
              <HeaderCell
                key={header.id}
                header={header}
                spec={spec}
                width={width}
                sorts={sort.length}
              >
                {!narrow && (
                  <>
                    <HeaderMenu
                      spec={spec}
                      sort={sort}
                      shown={shown}
                      onSort={onSort}
                      onColumns={layout.setColumns}
                    />
                    <ColumnResizer
                      header={header}
                      label={spec.label()}
                      width={width}
                      onResize={(next) => layout.setWidths(withWidth(layout.widths, spec, next))}
                      onReset={() => reset(spec)}
                    />
                  </>
                )}
              </HeaderCell>
            )
          )
        })}
      </tr>
    </thead>
  )
})

const withWidth = (
  widths: Readonly<Record<string, number>>,
  { id }: ColumnSpec,
  width: number,
): Record<string, number> => ({
  ...widths,
  [id]: Math.min(MOST_WIDTH_PX, Math.max(LEAST_WIDTH_PX, Math.round(width))),
})
