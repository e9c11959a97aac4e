import type { VirtualItem } from '@tanstack/react-virtual'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** On paper nothing scrolls, so every row is drawn; more than this would hold up the browser. */
const ROWS_PRINTED = 2000

/** Whether the page is being printed; true before the browser lays it out on paper. */
export const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const start = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', start)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', start)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}

/** The first rows as the virtualizer would describe them if the screen were high enough for all. */
export const printedItems = (rows: number, height: number): VirtualItem[] =>
  Array.from({ length: Math.min(rows, ROWS_PRINTED) }, (_, index) => ({
    key: index,
    index,
    start: index * height,
    end: (index + 1) * height,
    size: height,
    lane: 0,
  }))
