import { type RefObject, useEffect, useRef } from 'react'

/** Makes a box a stop of the Tab key while it holds more than it shows: what scrolls has to be reached by keyboard. */
export const useScrollStop = <E extends HTMLElement>(): RefObject<E | null> => {
  const box = useRef<E>(null)
  // After every drawing, since what is in the box may have grown while the box has not.
  useEffect(() => {
    const element = box.current
    if (!element) return
    const update = () => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element
      if (scrollHeight > clientHeight || scrollWidth > clientWidth) element.tabIndex = 0
      else element.removeAttribute('tabindex')
    }
    const watch = new ResizeObserver(update)
    watch.observe(element)
    return () => watch.disconnect()
  })
  return box
}
