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
import { lazily } from '@/lib/shared/lazily'
import type { SelectedRows } from './use-selected-rows'

export interface RowKeysOptions {
  rows: readonly ViewRow[]
  scroller: RefObject<HTMLElement | null>
  scrollTo: (index: number) => void
  selection: SelectedRows
}

const PAGE_ROWS = 10

const target = (key: string, at: number, last: number): number | undefined => {
  if (key === 'ArrowDown' || key === 'j') return Math.min(last, at + 1)
  if (key === 'ArrowUp' || key === 'k') return Math.max(0, at - 1)
  if (key === 'PageDown') return Math.min(last, at + PAGE_ROWS)
  if (key === 'PageUp') return Math.max(0, at - PAGE_ROWS)
  if (key === 'Home') return 0
  if (key === 'End') return last
  return undefined
}

/**
 * Arrow keys or `j` and `k`, Page Up and Down, Home and End move between the rows' links. Space or `x` selects a row,
 * Shift with a movement the rows it passes, Ctrl+A all, Escape none. A row that is not drawn yet gets the focus as soon
 * as it is.
 */
export const useRowKeys = ({ rows, scroller, scrollTo, selection }: RowKeysOptions) => {
  // Sorting and searching change all places; only keys ask for them.
  const places = useMemo(() => lazily(() => new Map(rows.map((row, at) => [row.id, at]))), [rows])
  const [wanted, setActiveId] = useState<string | null>(null)
  const activeId = wanted !== null && places().has(wanted) ? wanted : (rows[0]?.id ?? null)
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

  const select = useCallback(
    (event: KeyboardEvent, id: string): boolean => {
      const onBox = event.target instanceof HTMLInputElement
      if ((event.ctrlKey || event.metaKey) && event.key === 'a') {
        if (!selection.all) selection.toggleAll()
      } else if (event.ctrlKey || event.metaKey) return false
      else if (event.key === 'x' || (event.key === ' ' && !onBox)) selection.toggle(id)
      else if (event.key === 'Escape' && selection.ids.length > 0) selection.clear()
      else return false
      event.preventDefault()
      return true
    },
    [selection],
  )
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.altKey || activeId === null) return
      if (!(event.target instanceof HTMLElement) || !event.target.closest('tbody')) return
      if (select(event, activeId) || event.ctrlKey || event.metaKey) return
      const at = places().get(activeId) ?? 0
      const next = target(event.key, at, rows.length - 1)
      const row = next === undefined ? undefined : rows[next]
      if (next === undefined || !row) return
      event.preventDefault()
      if (event.shiftKey && next !== at) {
        if (!selection.has(activeId)) selection.toggle(activeId)
        selection.extend(row.id)
      }
      awaited.current = row.id
      setActiveId(row.id)
      scrollTo(next)
    },
    [activeId, places, rows, scrollTo, select, selection],
  )
  return { activeId, setActiveId, onKeyDown }
}
