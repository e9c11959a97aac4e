import type { KeyboardEvent } from 'react'
import { ZOOM_STEP } from './zoom-buttons'

export interface ZoomKeys {
  onZoom: (factor: number) => void
  onWhole: () => void
  /** Steps to the right and down, 1 or -1. */
  onPan: (right: number, down: number) => void
}

const PAN: Readonly<Record<string, [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Plus and minus zoom, 0 shows everything, Shift with an arrow moves what is in view. */
export const zoomKey = (event: KeyboardEvent, { onZoom, onWhole, onPan }: ZoomKeys): void => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const pan = event.shiftKey ? PAN[event.key] : undefined
  if (pan) onPan(...pan)
  else if (event.key === '+' || event.key === '=') onZoom(ZOOM_STEP)
  else if (event.key === '-') onZoom(1 / ZOOM_STEP)
  else if (event.key === '0') onWhole()
  else return
  event.preventDefault()
}
