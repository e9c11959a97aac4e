import type { ViewRow } from '@/lib/catalogue/view/view-row'
import { findMarks } from '@/lib/search/find-marks'
import { quoteAround, type SearchQuote } from '@/lib/search/quote-around'

/** Cells that may have led to a row whose title does not show why it was found. */
const CELLS = ['otherNames', 'parties', 'place', 'parent', 'site', 'byline', 'tags', 'topics']
const LENGTH = 120

interface Known {
  terms: readonly string[]
  quote: SearchQuote | null
}

/** Drawn rows are drawn again and again while the table scrolls. */
const known = new WeakMap<ViewRow, Known>()

const find = (row: ViewRow, terms: readonly string[]): SearchQuote | null => {
  if (findMarks(row.title, terms).length > 0) return null
  for (const cell of CELLS) {
    const quote = quoteAround(row.cell(cell), terms, LENGTH)
    if (quote) return quote
  }
  return null
}

/** What of a row, beside its title, a search found; null where the title says it all or nothing shown holds it. */
export const rowQuote = (row: ViewRow, terms: readonly string[]): SearchQuote | null => {
  const before = known.get(row)
  if (before?.terms === terms) return before.quote
  const quote = find(row, terms)
  known.set(row, { terms, quote })
  return quote
}
