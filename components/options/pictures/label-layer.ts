import { type LabelWish, placeLabels } from '@/lib/pictures/place-labels'
import { colourNow } from './css-colour'

const SIZE = 12

export interface LabelLayer {
  /** Draws the names that have room, the first ones first. */
  draw: (wishes: readonly LabelWish[], size: { width: number; height: number }) => void
  remove: () => void
}

/** A canvas over a container for names that never cover each other. */
export const createLabelLayer = (container: HTMLElement): LabelLayer => {
  const canvas = document.createElement('canvas')
  canvas.style.cssText = 'position: absolute; inset: 0; pointer-events: none'
  container.append(canvas)
  return {
    draw: (wishes, { width, height }) => {
      const sharpness = devicePixelRatio
      canvas.width = Math.round(width * sharpness)
      canvas.height = Math.round(height * sharpness)
      canvas.style.width = `${width}px`
      canvas.style.height = `${height}px`
      const context = canvas.getContext('2d')
      if (!context) return
      context.scale(sharpness, sharpness)
      context.font = `${SIZE}px ${getComputedStyle(document.body).fontFamily}`
      context.lineWidth = 3
      context.lineJoin = 'round'
      context.strokeStyle = colourNow('surface')
      context.fillStyle = colourNow('ink')
      for (const { text, x, y, anchor } of placeLabels(wishes, { width, height, size: SIZE })) {
        context.textAlign = anchor === 'middle' ? 'center' : anchor
        context.strokeText(text, x, y)
        context.fillText(text, x, y)
      }
    },
    remove: () => canvas.remove(),
  }
}
