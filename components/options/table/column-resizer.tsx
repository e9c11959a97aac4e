import type { Header } from '@tanstack/react-table'
import type { KeyboardEvent } from 'react'
import { i18n } from '#i18n'
import type { ViewRow } from '@/lib/catalogue/view/view-row'
import styles from './catalogue-table.module.css'
import { LEAST_WIDTH_PX, MOST_WIDTH_PX } from './column-specs'

export interface ColumnResizerProps {
  header: Header<ViewRow, unknown>
  label: string
  /** CSS pixels. */
  width: number
  onResize: (width: number) => void
  onReset: () => void
}

const STEP_PX = 10
const BIG_STEP_PX = 50

/** The edge of a column: dragged, or moved by the arrow keys; a double click or Home gives the width back. */
export const ColumnResizer = (props: ColumnResizerProps) => {
  const { header, label, width, onResize, onReset } = props
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? BIG_STEP_PX : STEP_PX
    if (event.key === 'ArrowLeft') onResize(width - step)
    else if (event.key === 'ArrowRight') onResize(width + step)
    else if (event.key === 'Home') onReset()
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a thematic break is no handle
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={i18n.t('options.table.resize', [label])}
      aria-valuenow={Math.round(width)}
      aria-valuemin={LEAST_WIDTH_PX}
      aria-valuemax={MOST_WIDTH_PX}
      className={styles.resizer}
      data-active={header.column.getIsResizing() || undefined}
      onMouseDown={header.getResizeHandler()}
      onTouchStart={header.getResizeHandler()}
      onDoubleClick={onReset}
      onKeyDown={onKeyDown}
    />
  )
}
