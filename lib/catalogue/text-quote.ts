import type { TextPositionSelector, TextQuoteSelector } from './text-selector'

/** Characters kept on each side of a quote, as the Web Annotation model's examples and Hypothesis do. */
const CONTEXT = 32

const LOW_SURROGATE = /[\udc00-\udfff]/

/** A cut never splits a surrogate pair. */
const cut = (text: string, at: number): number => {
  const inside = Math.min(Math.max(at, 0), text.length)
  return LOW_SURROGATE.test(text.charAt(inside)) ? inside - 1 : inside
}

/**
 * The two selectors of `text.slice(start, end)`; offsets count UTF-16 code units.
 * Undefined when the range is empty or outside the text.
 */
export const textQuote = (
  text: string,
  start: number,
  end: number,
): { quote: TextQuoteSelector; position: TextPositionSelector } | undefined => {
  if (start < 0 || end > text.length || start >= end) return undefined
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(cut(text, start - CONTEXT), start),
      suffix: text.slice(end, cut(text, end + CONTEXT)),
    },
    position: { start, end },
  }
}
