import { type RefObject, useEffect, useRef } from 'react'

export interface Gestures {
  /** `factor` above 1: closer. The point is within the element, pixels. */
  onZoom: (factor: number, at: { x: number; y: number }) => void
  onPan: (dx: number, dy: number) => void
}

/** A hand that trembles is no drag. Pixels. */
const STILL = 4

/**
 * Ctrl or Command with the wheel, a pinch on a touchpad and a double click zoom, dragging moves. The bare wheel goes on
 * scrolling the page.
 */
export const useGestures = (ref: RefObject<SVGSVGElement | null>, gestures: Gestures): void => {
  const latest = useRef(gestures)
  latest.current = gestures
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const place = (event: MouseEvent) => {
      const box = element.getBoundingClientRect()
      return { x: event.clientX - box.left, y: event.clientY - box.top }
    }
    let from: { x: number; y: number; id: number } | undefined
    let dragged = false

    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const step = Math.max(-60, Math.min(60, event.deltaY))
      latest.current.onZoom(Math.exp(-step / 120), place(event))
    }
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0) return
      from = { x: event.clientX, y: event.clientY, id: event.pointerId }
      dragged = false
    }
    const onMove = (event: PointerEvent) => {
      if (!from || event.pointerId !== from.id) return
      const dx = event.clientX - from.x
      const dy = event.clientY - from.y
      if (!dragged && Math.hypot(dx, dy) < STILL) return
      if (!dragged) element.setPointerCapture(event.pointerId)
      dragged = true
      from = { ...from, x: event.clientX, y: event.clientY }
      latest.current.onPan(dx, dy)
    }
    const onUp = () => {
      from = undefined
    }
    // The click that ends a drag follows no link, and the browser drags no link either.
    const onClick = (event: MouseEvent) => {
      if (!dragged) return
      event.preventDefault()
      event.stopPropagation()
      dragged = false
    }
    const onDouble = (event: MouseEvent) => latest.current.onZoom(2, place(event))
    const onDrag = (event: Event) => event.preventDefault()

    element.addEventListener('wheel', onWheel, { passive: false })
    element.addEventListener('pointerdown', onDown)
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerup', onUp)
    element.addEventListener('pointercancel', onUp)
    element.addEventListener('click', onClick, { capture: true })
    element.addEventListener('dblclick', onDouble)
    element.addEventListener('dragstart', onDrag)
    return () => {
      element.removeEventListener('wheel', onWheel)
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerup', onUp)
      element.removeEventListener('pointercancel', onUp)
      element.removeEventListener('click', onClick, { capture: true })
      element.removeEventListener('dblclick', onDouble)
      element.removeEventListener('dragstart', onDrag)
    }
  }, [ref])
}
