import type { TextQuoteSelector } from './text-selector'

/** Quotes longer than this are named by their first and last words, which still find them. Characters. */
const WHOLE_QUOTE = 160
const EDGE_WORDS = 5

const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\s+/g, ' ').trim()).replace(/-/g, '%2D')

const edges = (exact: string): [string, string] | null => {
  const words = exact.split(/\s+/).filter((word) => word !== '')
  if (words.length > EDGE_WORDS * 2) {
    return [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')]
  }
  const letters = [...exact]
  // Text without spaces, such as Chinese.
  if (words.length === 1 && letters.length > 40) {
    return [letters.slice(0, 15).join(''), letters.slice(-15).join('')]
  }
  return null
}

/**
 * The page's address with a text fragment (WICG Scroll To Text Fragment) that makes the browser scroll to the quote.
 * Null when the address is not http(s) or the quote is empty. A fragment that the address had is replaced.
 */
export const textFragmentUrl = (url: string, quote: TextQuoteSelector): string | null => {
  const exact = quote.exact.trim()
  if (!/^https?:\/\//i.test(url) || exact === '') return null
  const page = url.split('#', 1)[0] ?? url
  // A quote over several blocks or a very long one can only be named by its ends.
  const ends = exact.length > WHOLE_QUOTE || exact.includes('\n') ? edges(exact) : null
  const text = ends ? ends.map(encode).join(',') : encode(exact)
  return `${page}#:~:text=${text}`
}
