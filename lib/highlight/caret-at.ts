/** The boundary point of the document's text nearest to a point of the viewport, also inside open shadow roots. */
export const caretAt = (
  document: Document,
  x: number,
  y: number,
): { node: Node; offset: number } | null => {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y)
    return position && { node: position.offsetNode, offset: position.offset }
  }
  // Chromium before 128.
  const range = document.caretRangeFromPoint(x, y)
  return range && { node: range.startContainer, offset: range.startOffset }
}
