import { useCallback, useEffect, useRef, useState } from 'react'
import { formatViewHash, parseViewHash, type ViewState } from '@/lib/catalogue/view/view-state'

/** Browsers limit how often a page may rewrite its address (Firefox: 200 in 10 s), so typing writes it at rest. */
const SETTLE_MS = 250

export type ChangeView = (patch: Partial<ViewState>, how?: 'push' | 'replace') => void

/** The view that stands in the address, and a way to change it. `push` adds a step for the Back button. */
export const useViewState = (): [ViewState, ChangeView] => {
  const [view, setView] = useState(() => parseViewHash(location.hash))
  const latest = useRef(view)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    const read = () => {
      clearTimeout(timer.current)
      latest.current = parseViewHash(location.hash)
      setView(latest.current)
    }
    window.addEventListener('popstate', read)
    window.addEventListener('hashchange', read)
    return () => {
      window.removeEventListener('popstate', read)
      window.removeEventListener('hashchange', read)
    }
  }, [])

  const change = useCallback<ChangeView>((patch, how = 'push') => {
    clearTimeout(timer.current)
    const before = formatViewHash(latest.current)
    latest.current = { ...latest.current, ...patch }
    setView(latest.current)
    const after = formatViewHash(latest.current)
    if (after === before) return
    if (how === 'push') history.pushState(null, '', after)
    else timer.current = setTimeout(() => history.replaceState(null, '', after), SETTLE_MS)
  }, [])

  return [view, change]
}
