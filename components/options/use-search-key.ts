import { type RefObject, useEffect, useRef } from 'react'

/** Ties the `/` key to the search box, except while the reader types somewhere. */
export const useSearchKey = (): RefObject<HTMLInputElement | null> => {
  const search = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      const at = event.target
      if (
        at instanceof HTMLElement &&
        at.closest('input:not([type="checkbox"]), textarea, select')
      ) {
        return
      }
      event.preventDefault()
      search.current?.focus()
      search.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return search
}
