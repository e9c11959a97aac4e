import type { TextMap } from '@/lib/article/text-map'

/** Longest selection handed on, in UTF-16 code units; a longer one is no name and no phrase. */
const LONGEST = 2000

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * The words the reader selected, and their offsets in the map's text; null offsets where they are no part of the
 * article.
 */
export const selectedWords = (
  selection: Selection | null,
  map: TextMap | null,
): { text: string; start: number | null; end: number | null } => {
  const text = collapse(selection?.toString() ?? '').slice(0, LONGEST)
  const nowhere = { text, start: null, end: null }
  if (!text || !selection || selection.rangeCount === 0 || !map) return nowhere
  const range = selection.getRangeAt(0)
  const from = map.toOffset(range.startContainer, range.startOffset)
  const to = map.toOffset(range.endContainer, range.endOffset)
  if (from === null || to === null || to <= from) return nowhere
  const piece = map.text.slice(from, to)
  const start = from + piece.length - piece.trimStart().length
  const end = to - (piece.length - piece.trimEnd().length)
  return collapse(piece) === text ? { text, start, end } : nowhere
}
