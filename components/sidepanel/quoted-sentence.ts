/** Characters shown around a span when no sentence ends nearer. */
const REACH = 120

const ENDS = /[.!?。！？\n]/

const startOf = (text: string, from: number): number => {
  for (let place = from - 1; place >= Math.max(0, from - REACH); place--) {
    if (ENDS.test(text.charAt(place))) return place + 1
  }
  return Math.max(0, from - REACH)
}

const endOf = (text: string, from: number): number => {
  for (let place = from; place < Math.min(text.length, from + REACH); place++) {
    if (ENDS.test(text.charAt(place))) return place + 1
  }
  return Math.min(text.length, from + REACH)
}

/** The words around a span, about a sentence, with … where it is cut. Offsets are UTF-16 code units. */
export const quotedSentence = (text: string, span: { start: number; end: number }): string => {
  const start = startOf(text, span.start)
  const end = endOf(text, span.end)
  const before = start > 0 && !ENDS.test(text.charAt(start - 1)) ? '…' : ''
  const after = end < text.length && !ENDS.test(text.charAt(end - 1)) ? '…' : ''
  return `${before}${text.slice(start, end).trim()}${after}`
}
