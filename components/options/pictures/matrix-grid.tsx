import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { type Matrix, matrixStep } from '@/lib/pictures/matrix'
import { formatNumber } from '../format'
import { useWidth } from '../table/use-width'
import styles from './matrix-grid.module.css'
import type { RecordLinks } from './use-record-links'

const CELL = 32
const HEAD = 132
const WIDE_SIDE = 220
const NARROW_SIDE = 112

/** Names that are written downwards with upright letters. */
const UPRIGHT = /^[\u2e80-\u9fff\uac00-\ud7af]/

const STEPS: Readonly<Record<string, [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}

/** The cells of a matrix, drawn only where they are in view; headings stay. One cell is reached by Tab, arrows move. */
export const MatrixGrid = ({ matrix, links }: { matrix: Matrix; links: RecordLinks }) => {
  const { rows, columns } = matrix
  const scroller = useRef<HTMLDivElement>(null)
  const narrow = useWidth(scroller) < 560
  const side = narrow ? NARROW_SIDE : WIDE_SIDE
  const [cell, setCell] = useState({ row: 0, column: 0 })
  const moved = useRef(false)
  const common = { getScrollElement: () => scroller.current, estimateSize: () => CELL, overscan: 4 }
  const down = useVirtualizer({ ...common, count: rows.length, scrollPaddingStart: HEAD })
  const across = useVirtualizer({
    ...common,
    count: columns.length,
    horizontal: true,
    scrollPaddingStart: side,
  })
  const shownColumns = across.getVirtualItems()

  const at = {
    row: Math.min(cell.row, rows.length - 1),
    column: Math.min(cell.column, columns.length - 1),
  }
  useEffect(() => {
    if (!moved.current) return
    moved.current = false
    down.scrollToIndex(at.row)
    across.scrollToIndex(at.column)
    // The cell is drawn once the scrolling has been noticed.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        scroller.current
          ?.querySelector<HTMLElement>('[data-active]')
          ?.focus({ preventScroll: true }),
      ),
    )
  }, [at.row, at.column, down, across])

  const go = (row: number, column: number) => {
    moved.current = true
    setCell({
      row: Math.max(0, Math.min(rows.length - 1, row)),
      column: Math.max(0, Math.min(columns.length - 1, column)),
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return
    const step = STEPS[event.key]
    const filled = matrix.filled(at.row)
    if (step && event.ctrlKey && step[1] !== 0) {
      // To the next cell of the row that has agreements.
      const next =
        step[1] > 0
          ? filled.find(({ column }) => column > at.column)
          : filled.findLast(({ column }) => column < at.column)
      if (next) go(at.row, next.column)
    } else if (step) go(at.row + step[0], at.column + step[1])
    else if (event.key === 'Home') go(event.ctrlKey ? 0 : at.row, 0)
    else if (event.key === 'End') go(event.ctrlKey ? rows.length - 1 : at.row, columns.length - 1)
    else return
    event.preventDefault()
  }

  return (
    <div ref={scroller} className={styles.scroller}>
      {/* biome-ignore lint/a11y/useSemanticElements: cells out of view are not drawn, which a table cannot say */}
      <div
        role="grid"
        aria-label={i18n.t('options.pictures.name.matrix')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        className={styles.grid}
        style={{ width: side + columns.length * CELL, height: HEAD + rows.length * CELL }}
        onKeyDown={onKeyDown}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the cells are */}
        <div role="row" aria-rowindex={1} className={styles.head} style={{ height: HEAD }}>
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: the cells are */}
          <div
            role="columnheader"
            aria-colindex={1}
            className={styles.corner}
            style={{ width: side }}
          >
            {i18n.t('options.pictures.corner')}
          </div>
          {shownColumns.map(({ index, start }) => {
            const column = columns[index]
            return (
              column && (
                // biome-ignore lint/a11y/useSemanticElements: as above
                // biome-ignore lint/a11y/useFocusableInteractive: the cells are
                <div
                  key={column.id}
                  role="columnheader"
                  aria-colindex={index + 2}
                  title={column.name}
                  className={styles.column}
                  data-at={index === at.column || undefined}
                  data-upright={UPRIGHT.test(column.name) || undefined}
                  style={{ left: side + start, width: CELL }}
                >
                  <span>{column.name}</span>
                </div>
              )
            )
          })}
        </div>
        {down.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          if (!row) return null
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useFocusableInteractive: the cells are
            <div
              key={row.id}
              role="row"
              aria-rowindex={index + 2}
              className={styles.row}
              style={{ top: HEAD + start, height: CELL }}
            >
              {/* biome-ignore lint/a11y/useSemanticElements: as above */}
              {/* biome-ignore lint/a11y/useFocusableInteractive: the cells are */}
              <div
                role="rowheader"
                aria-colindex={1}
                title={row.name}
                className={styles.rowName}
                data-at={index === at.row || undefined}
                style={{ width: side }}
              >
                <span>{row.name}</span>
                <span className={styles.total}>{formatNumber(row.total)}</span>
              </div>
              {shownColumns.map(({ index: column, start: left }) => {
                const city = columns[column]
                if (!city) return null
                const count = matrix.count(index, column)
                const active = index === at.row && column === at.column
                if (count === 0 && !active) return null
                const said = i18n.t('options.pictures.cell', count, [
                  row.name,
                  city.name,
                  formatNumber(count),
                ])
                return (
                  // biome-ignore lint/a11y/useSemanticElements: as above
                  <div
                    key={city.id}
                    role="gridcell"
                    aria-colindex={column + 2}
                    className={styles.cell}
                    style={{ left: side + left, width: CELL }}
                    tabIndex={count === 0 && active ? 0 : undefined}
                    aria-label={count === 0 ? said : undefined}
                    data-active={(count === 0 && active) || undefined}
                  >
                    {count > 0 && (
                      <a
                        href={links.agreements({ company: [row.id], city: [city.id] })}
                        aria-label={said}
                        title={said}
                        data-step={matrixStep(count, matrix.most)}
                        data-active={active || undefined}
                        tabIndex={active ? 0 : -1}
                        onFocus={() => setCell({ row: index, column })}
                      >
                        {formatNumber(count)}
                      </a>
                    )}
                  </div>
                )
              })}
            </div>
          )
        })}
      </div>
    </div>
  )
}
