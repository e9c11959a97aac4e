import { useEffect, useRef } from 'react'
import { useSetting } from '@/components/hooks/use-setting'
import { singleKeys } from '@/lib/settings/single-keys'
import { keyPlace } from '../shortcuts/key-place'

export interface ReviewKeys {
  next: () => void
  previous: () => void
  accept: () => void
  dismiss: () => void
  merge: () => void
  open: () => void
  undo: () => void
  /** A number key, counted from 0; gives whether it means anything here. */
  take: (place: number) => boolean
}

const BY_KEY: Record<string, Exclude<keyof ReviewKeys, 'take'>> = {
  j: 'next',
  arrowdown: 'next',
  k: 'previous',
  arrowup: 'previous',
  a: 'accept',
  y: 'accept',
  n: 'dismiss',
  m: 'merge',
  enter: 'open',
  u: 'undo',
}

/** Enter presses these by itself. */
const PRESSED = 'a, button:not([role="tab"]):not([aria-current])'

/**
 * Ties the review's keys to the page, before the page's own: `n` and the numbers mean something else elsewhere. Not while
 * the reader types or a dialog is open; single letters not where the reader switched them off.
 */
export const useReviewKeys = (keys: ReviewKeys): void => {
  const single = useSetting(singleKeys) ?? false
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const run = (name: string): boolean => {
      const place = '123456789'.indexOf(name)
      if (name.length === 1 && place >= 0) return latest.current.take(place)
      const action = BY_KEY[name]
      if (action) latest.current[action]()
      return action !== undefined
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      const name = event.key.toLowerCase()
      if (keyPlace(event.target) !== 'page' || (name.length === 1 && !single)) return
      const pressed = event.target instanceof Element && event.target.closest(PRESSED)
      if ((name === 'enter' && pressed) || !run(name)) return
      event.preventDefault()
      event.stopPropagation()
    }
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [single])
}
