import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { SearchAnswer } from '@/lib/catalogue/full-text'
import { VIEW_TABLES, type ViewTable } from '@/lib/catalogue/view/view-row'
import { openSearchClient, type SearchClient } from './search-client'

/** What the full-text search last found. */
export interface Search {
  /** The query this answers; the one in the search box may be a few milliseconds ahead. */
  query: string
  /**
   * Ids of records found with their place, the best first; undefined without a query, and while the index is made for
   * the first time: rows are then searched by their own words.
   */
  hits: ReadonlyMap<string, number> | undefined
  /** Hits by table. */
  counts: Record<ViewTable, number> | undefined
  /** What stands for the query's words in names and texts. */
  terms: readonly string[]
  quotes: SearchClient['quotes']
}

type State = Omit<Search, 'quotes'>

const NOTHING: State = { query: '', hits: undefined, counts: undefined, terms: [] }

const stateOf = (query: string, answer: SearchAnswer | undefined): State => {
  if (!answer) return { ...NOTHING, query }
  const hits = new Map<string, number>()
  for (const table of VIEW_TABLES)
    answer.found[table].forEach((id, place) => {
      hits.set(id, place)
    })
  const { agreements, companies, cities, articles } = answer.found
  const counts = {
    agreements: agreements.length,
    companies: companies.length,
    cities: cities.length,
    articles: articles.length,
  }
  return { query, hits, counts, terms: answer.terms }
}

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
      if (wanted.current === asked) setState(stateOf(asked, answer))
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

  const quotes = useCallback<SearchClient['quotes']>(
    async (ids, terms) => (await client.current?.quotes(ids, terms)) ?? [],
    [],
  )
  return useMemo(() => ({ ...state, quotes }), [state, quotes])
}
