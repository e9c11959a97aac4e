import { type KeyboardEvent, type RefObject, useCallback, useState } from 'react'
import { type Direction, nearestMark } from '@/lib/pictures/nearest-mark'
import type { Mark } from '@/lib/pictures/scene'

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

export interface MarkKeys {
  /** The one mark that the Tab key reaches. */
  activeId: string | undefined
  setActiveId: (id: string) => void
  onKeyDown: (event: KeyboardEvent) => void
}

type Place = Pick<Mark, 'id' | 'x' | 'y'>

/** Arrow keys move between marks by their places, Home and End to the first and last; Tab leaves. */
export const useMarkKeys = (marks: readonly Place[], root: RefObject<Element | null>): MarkKeys => {
  const [chosen, setActiveId] = useState<string>()
  const active = marks.find((mark) => mark.id === chosen) ?? marks[0]
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (!active || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return
      const direction = DIRECTIONS[event.key]
      const next = direction
        ? nearestMark(marks, active, direction)
        : event.key === 'Home'
          ? marks[0]
          : event.key === 'End'
            ? marks.at(-1)
            : undefined
      if (direction || next) event.preventDefault()
      if (!next) return
      setActiveId(next.id)
      root.current
        ?.querySelector<SVGElement | HTMLElement>(`[data-mark="${CSS.escape(next.id)}"]`)
        ?.focus()
    },
    [marks, active, root],
  )
  return { activeId: active?.id, setActiveId, onKeyDown }
}
