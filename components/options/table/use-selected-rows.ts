import { useCallback, useMemo, useRef, useState } from 'react'
import type { ViewRow, ViewTable } from '@/lib/catalogue/view/view-row'
import type { Selection } from './selection-context'

export interface SelectedRows extends Selection {
  toggle: (id: string) => void
  /** Selects from the row that was selected last to this one. */
  extend: (id: string) => void
  /** Selects all rows shown, or none where all are selected. */
  toggleAll: () => void
  all: boolean
}

const NONE: ReadonlySet<string> = new Set()

/** Which of the shown rows are selected, and how that changes. */
export const useSelectedRows = (table: ViewTable, rows: readonly ViewRow[]): SelectedRows => {
  const [chosen, setChosen] = useState(NONE)
  const anchor = useRef<string>(undefined)
  const latest = useRef(rows)
  latest.current = rows

  const ids = useMemo(
    () => (chosen.size === 0 ? [] : rows.filter((row) => chosen.has(row.id)).map(({ id }) => id)),
    [chosen, rows],
  )
  const toggle = useCallback((id: string) => {
    anchor.current = id
    setChosen((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  }, [])
  const extend = useCallback((id: string) => {
    const all = latest.current
    const to = all.findIndex((row) => row.id === id)
    const start = all.findIndex((row) => row.id === anchor.current)
    const from = start < 0 ? to : start
    anchor.current ??= id
    const passed = all.slice(Math.min(from, to), Math.max(from, to) + 1)
    setChosen((before) => new Set([...before, ...passed.map((row) => row.id)]))
  }, [])
  const all = rows.length > 0 && ids.length === rows.length
  const clear = useCallback(() => setChosen(NONE), [])
  const toggleAll = useCallback(
    () => setChosen(all ? NONE : new Set(latest.current.map((row) => row.id))),
    [all],
  )
  return useMemo(
    () => ({ table, ids, has: (id) => chosen.has(id), toggle, extend, toggleAll, clear, all }),
    [table, ids, chosen, toggle, extend, toggleAll, clear, all],
  )
}
