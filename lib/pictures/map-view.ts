/** How the map is moved and enlarged: a point of the whole map times `k`, plus `x` and `y`. Pixels. */
export interface MapView {
  k: number
  x: number
  y: number
}

export interface Size {
  width: number
  height: number
}

export const WHOLE_MAP: MapView = { k: 1, x: 0, y: 0 }
const MOST_ZOOM = 40

/** Keeps the map over the whole frame. */
const kept = ({ k, x, y }: MapView, { width, height }: Size): MapView => ({
  k,
  x: Math.min(0, Math.max(width * (1 - k), x)),
  y: Math.min(0, Math.max(height * (1 - k), y)),
})

/** The view enlarged by `factor` around a point of the frame. */
export const zoomMap = (
  view: MapView,
  factor: number,
  at: { x: number; y: number },
  size: Size,
): MapView => {
  const k = Math.max(1, Math.min(MOST_ZOOM, view.k * factor))
  const by = k / view.k
  return kept({ k, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by }, size)
}

/** The view moved by so many pixels. */
export const panMap = (view: MapView, dx: number, dy: number, size: Size): MapView =>
  kept({ k: view.k, x: view.x + dx, y: view.y + dy }, size)

/** The closest view that holds all points with room around them; the whole map without points. */
export const fitMap = (points: readonly { x: number; y: number }[], size: Size): MapView => {
  if (points.length === 0) return WHOLE_MAP
  let [left, right, top, bottom] = [size.width, 0, size.height, 0]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const pad = Math.min(70, size.width * 0.12)
  const k = Math.max(
    1,
    Math.min(
      12,
      (size.width - pad * 2) / Math.max(1, right - left),
      (size.height - pad * 2) / Math.max(1, bottom - top),
    ),
  )
  const x = size.width / 2 - ((left + right) / 2) * k
  const y = size.height / 2 - ((top + bottom) / 2) * k
  return kept({ k, x, y }, size)
}
