import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { SearchAnswer } from '@/lib/catalogue/full-text'
import { openSearchClient, type SearchClient } from './search-client'

/** What the full-text search last found. */
export interface Search extends Pick<SearchClient, 'quotes' | 'ranks'> {
  /** The query this answers; the one in the search box may be a few milliseconds ahead. */
  query: string
  /**
   * The records found, by table; undefined without a query, and while the index is made for the first time: rows are
   * then searched by their own words.
   */
  found: SearchAnswer['found'] | undefined
  /** What stands for the query's words in names and texts. */
  terms: readonly string[]
}

type State = Pick<Search, 'query' | 'found' | 'terms'>

const NO_TERMS: readonly string[] = []
const NOTHING: State = { query: '', found: undefined, terms: NO_TERMS }

/**
 * Searches the whole catalogue for `query`, again whenever the catalogue changes. One question is under way at a time.
 * The worker starts when the page is `ready`: reading its index would hold up the first rows.
 */
export const useSearch = (query: string, ready: boolean): Search => {
  const [state, setState] = useState(NOTHING)
  const client = useRef<SearchClient>(undefined)
  const wanted = useRef(query)
  const busy = useRef(false)
  const stale = useRef(false)

  const run = useCallback(async () => {
    stale.current = true
    if (busy.current) return
    busy.current = true
    while (stale.current && client.current) {
      stale.current = false
      const asked = wanted.current
      const answer = asked.trim() === '' ? undefined : await client.current.search(asked)
      if (wanted.current === asked)
        setState({ query: asked, found: answer?.found, terms: answer?.terms ?? NO_TERMS })
      else stale.current = true
    }
    busy.current = false
  }, [])

  useEffect(() => {
    if (!ready) return
    const opened = openSearchClient(() => void run())
    client.current = opened
    return () => {
      client.current = undefined
      opened.close()
    }
  }, [run, ready])
  useEffect(() => {
    wanted.current = query
    void run()
  }, [query, run])

  const quotes = useCallback<Search['quotes']>(
    async (ids, terms) => (await client.current?.quotes(ids, terms)) ?? [],
    [],
  )
  const ranks = useCallback<Search['ranks']>(
    async (texts, locale) => client.current?.ranks(texts, locale),
    [],
  )
  return useMemo(() => ({ ...state, quotes, ranks }), [state, quotes, ranks])
}
