import { textQuote } from '@/lib/catalogue/text-quote'

/** The selectors of words that are in the text. */
export const describeQuote = (text: string, start: number, end: number) => {
  const selectors = textQuote(text, start, end)
  if (!selectors) throw new Error(`no words at ${start}–${end}`)
  return selectors
}
