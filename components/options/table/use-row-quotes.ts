import { useEffect, useState } from 'react'
import type { SearchQuote } from '@/lib/search/quote-around'
import type { Search } from '../search/use-search'

interface Known {
  /** The terms these quotes are for. */
  terms: readonly string[]
  quotes: ReadonlyMap<string, SearchQuote | null>
}

const NOTHING: Known = { terms: [], quotes: new Map() }

/** The words around hits in the texts of the articles that are drawn, asked for as they come into view. */
export const useRowQuotes = (
  articleIds: readonly string[],
  { terms, quotes: ask }: Pick<Search, 'terms' | 'quotes'>,
): ReadonlyMap<string, SearchQuote | null> => {
  const [known, setKnown] = useState(NOTHING)
  const current = known.terms === terms ? known.quotes : NOTHING.quotes
  const missing = terms.length === 0 ? [] : articleIds.filter((id) => !current.has(id))
  const wanted = missing.join('\n')
  useEffect(() => {
    if (wanted === '') return
    let ended = false
    const ids = wanted.split('\n')
    void ask(ids, terms).then((found) => {
      if (ended) return
      setKnown((before) => {
        const quotes = new Map(before.terms === terms ? before.quotes : [])
        for (const id of ids) quotes.set(id, null)
        for (const [id, quote] of found) quotes.set(id, quote)
        return { terms, quotes }
      })
    })
    return () => {
      ended = true
    }
  }, [wanted, ask, terms])
  return current
}
