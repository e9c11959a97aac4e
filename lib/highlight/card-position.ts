export interface Size {
  width: number
  height: number
}

/** Space between the words and the card, and between the card and the viewport's edge, in CSS pixels. */
const GAP = 6
const EDGE = 8

/**
 * Where the card stands: below the words where there is room, else above, else on the roomier side; never over the
 * words, never outside the viewport where it fits at all. All in CSS pixels of the viewport.
 */
export const cardPosition = (
  words: { left: number; top: number; bottom: number },
  card: Size,
  viewport: Size,
): { left: number; top: number } => {
  const roomBelow = viewport.height - words.bottom - GAP - EDGE
  const roomAbove = words.top - GAP - EDGE
  const below = roomBelow >= card.height || roomBelow >= roomAbove
  const left = Math.max(EDGE, Math.min(words.left, viewport.width - card.width - EDGE))
  return { left, top: below ? words.bottom + GAP : words.top - GAP - card.height }
}
