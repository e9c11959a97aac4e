import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { ViewRow } from '@/lib/catalogue/view/view-row'

export interface RowKeysOptions {
  rows: readonly ViewRow[]
  scroller: RefObject<HTMLElement | null>
  scrollTo: (index: number) => void
  toggle: (id: string) => void
}

const PAGE_ROWS = 10

const target = (key: string, at: number, last: number): number | undefined => {
  if (key === 'ArrowDown') return Math.min(last, at + 1)
  if (key === 'ArrowUp') return Math.max(0, at - 1)
  if (key === 'PageDown') return Math.min(last, at + PAGE_ROWS)
  if (key === 'PageUp') return Math.max(0, at - PAGE_ROWS)
  if (key === 'Home') return 0
  if (key === 'End') return last
  return undefined
}

/**
 * Arrow keys, Page Up and Down, Home and End move between the rows' links, `x` selects a row. A row that is not drawn
 * yet gets the focus as soon as it is. Shift with an arrow selects the rows it passes.
 */
export const useRowKeys = ({ rows, scroller, scrollTo, toggle }: RowKeysOptions) => {
  const places = useMemo(() => new Map(rows.map((row, at) => [row.id, at])), [rows])
  const [wanted, setActiveId] = useState<string | null>(null)
  const activeId = wanted !== null && places.has(wanted) ? wanted : (rows[0]?.id ?? null)
  const awaited = useRef<string | null>(null)

  // Without dependencies on purpose: the row may be drawn by any later pass.
  useLayoutEffect(() => {
    if (awaited.current === null) return
    const link = scroller.current?.querySelector<HTMLElement>(
      `[data-row="${CSS.escape(awaited.current)}"]`,
    )
    if (!link) return
    awaited.current = null
    link.focus({ preventScroll: true })
  })

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || activeId === null) return
      if (!(event.target instanceof HTMLElement) || !event.target.closest('tbody')) return
      const at = places.get(activeId) ?? 0
      if (event.key === 'x') {
        toggle(activeId)
        return
      }
      const next = target(event.key, at, rows.length - 1)
      const row = next === undefined ? undefined : rows[next]
      if (next === undefined || !row) return
      event.preventDefault()
      if (event.shiftKey && next !== at) toggle(activeId)
      awaited.current = row.id
      setActiveId(row.id)
      scrollTo(next)
    },
    [activeId, places, rows, scrollTo, toggle],
  )
  return { activeId, setActiveId, onKeyDown }
}
