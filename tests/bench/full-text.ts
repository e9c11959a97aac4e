import MiniSearch from 'minisearch'
import { indexedTexts } from '@/lib/catalogue/indexed-texts'
import { createTextIndex } from '@/lib/search/text-index'
import { tokensOf } from '@/lib/search/tokens'
import { makeCatalogue } from '../support/make-catalogue'

const QUERIES = ['w', 'nordwerk', 'nordwrek', '江宁', 'aurora 12']
const RUNS = 5

export interface SearchMeasured {
  what: string
  /** Milliseconds to index all articles. */
  build: number
  /** Milliseconds for the slowest of the queries, the least of five runs each. */
  slowest: number
}

const slowest = (search: (query: string) => unknown): number => {
  const times = QUERIES.map((query) => {
    let least = Number.POSITIVE_INFINITY
    for (let run = 0; run < RUNS; run++) {
      const begun = performance.now()
      search(query)
      least = Math.min(least, performance.now() - begun)
    }
    return least
  })
  return Math.max(...times)
}

/** The full-text index beside MiniSearch with the same tokens, over the texts of `count` articles. */
export const benchFullText = (count: number): SearchMeasured[] => {
  const { articles } = makeCatalogue({
    agreements: 500,
    companies: 500,
    cities: 500,
    articles: count,
  })
  const texts = articles.map((row) => ({
    key: row.id,
    ...indexedTexts('articles', row, new Map()),
  }))
  const begun = performance.now()
  const own = createTextIndex()
  for (const text of texts) own.add(text)
  const built = performance.now()
  const peer = new MiniSearch<{ id: string; names: string; texts: string }>({
    fields: ['names', 'texts'],
    tokenize: (text) => [...tokensOf(text)],
    processTerm: (term) => term,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  })
  for (const { key, names, texts: bodies } of texts)
    peer.add({ id: key, names: names.join('\n'), texts: bodies.join('\n') })
  const peerBuilt = performance.now()
  return [
    { what: `our index, ${count}`, build: built - begun, slowest: slowest((q) => own.search(q)) },
    {
      what: `MiniSearch, ${count}`,
      build: peerBuilt - built,
      slowest: slowest((q) => peer.search(q)),
    },
  ]
}
