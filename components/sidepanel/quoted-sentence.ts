import { sentenceAt, splitSentences } from '@/lib/drafting/sentences'

/** Characters shown on each side of a span where its sentence is longer. */
const REACH = 140

/** The sentence of the article that holds a span, with … where it is cut. Offsets are UTF-16 code units. */
export const quotedSentence = (text: string, span: { start: number; end: number }): string => {
  // Far enough around the span for any sentence worth showing, without cutting up a whole article.
  const from = text.lastIndexOf('\n', Math.max(0, span.start - REACH * 4)) + 1
  const sentences = splitSentences(text, from, Math.min(text.length, span.end + REACH * 4))
  const sentence = sentenceAt(sentences, span.start) ?? span
  const start = Math.max(sentence.start, span.start - REACH)
  const end = Math.min(Math.max(sentence.end, span.end), span.end + REACH)
  const before = start > sentence.start ? '…' : ''
  const after = end < sentence.end ? '…' : ''
  return before + text.slice(start, end).replace(/\s+/g, ' ').trim() + after
}
