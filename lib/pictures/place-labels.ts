import { cutText, textWidth } from './text-width'

export interface LabelWish {
  id: string
  text: string
  /** The middle of what it names, and how far the text stays away from it. Pixels. */
  x: number
  y: number
  gap: number
}

export interface PlacedLabel {
  id: string
  text: string
  x: number
  /** Of the baseline. */
  y: number
  anchor: 'start' | 'middle' | 'end'
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

const CELL = 64

/** Boxes found by the squares of a grid they lie in, so that thousands need not be compared with each other. */
const createBoxes = () => {
  const cells = new Map<string, Box[]>()
  const squares = function* ({ left, top, right, bottom }: Box): Generator<string> {
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) yield `${x} ${y}`
  }
  return {
    add: (box: Box): void => {
      for (const square of squares(box)) {
        const list = cells.get(square)
        if (list) list.push(box)
        else cells.set(square, [box])
      }
    },
    hit: (box: Box): boolean => {
      for (const square of squares(box))
        for (const other of cells.get(square) ?? [])
          if (
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom
          )
            return true
      return false
    },
  }
}

/** What is left of a name that has no room as a whole, in multiples of the size. */
const SHORT = 9

/**
 * Places labels so that none covers another or a neighbour's mark: first come, first served, to the right, left, above
 * or below; then those that found no room, cut short. Those without any, or that would leave the picture, are left out.
 */
export const placeLabels = (
  wishes: readonly LabelWish[],
  { width, height, size }: { width: number; height: number; size: number },
): PlacedLabel[] => {
  const taken = createBoxes()
  for (const { x, y, gap } of wishes)
    taken.add({ left: x - gap + 2, right: x + gap - 2, top: y - gap + 2, bottom: y + gap - 2 })
  const placed: PlacedLabel[] = []
  const place = ({ id, text, x, y, gap }: LabelWish): boolean => {
    const length = textWidth(text, size)
    const middle = y + size * 0.35
    const tries: Omit<PlacedLabel, 'id' | 'text'>[] = [
      { x: x + gap, y: middle, anchor: 'start' },
      { x: x - gap, y: middle, anchor: 'end' },
      { x, y: y - gap - 1, anchor: 'middle' },
      { x, y: y + gap + size * 0.85, anchor: 'middle' },
    ]
    for (const spot of tries) {
      const shift = spot.anchor === 'start' ? 0 : spot.anchor === 'end' ? 1 : 0.5
      const left = spot.x - length * shift
      const box = { left, right: left + length, top: spot.y - size * 0.85, bottom: spot.y + 3 }
      const outside =
        box.left < 2 || box.right > width - 2 || box.top < 2 || box.bottom > height - 2
      if (outside || taken.hit(box)) continue
      taken.add(box)
      placed.push({ id, text, ...spot })
      return true
    }
    return false
  }
  for (const wish of wishes.filter((each) => !place(each))) {
    const text = cutText(wish.text, size, size * SHORT)
    if (text !== wish.text) place({ ...wish, text })
  }
  return placed
}
