import type { SearchAnswer } from '@/lib/catalogue/full-text'
import type { SearchQuote } from '@/lib/search/quote-around'
import type { SearchQuestion, SearchWord } from './search-protocol'

/** The page's way to its search worker. */
export interface SearchClient {
  /** Undefined while the index is made for the first time, and when the worker failed. */
  search(query: string): Promise<SearchAnswer | undefined>
  quotes(
    articleIds: readonly string[],
    terms: readonly string[],
  ): Promise<[articleId: string, quote: SearchQuote][]>
  /** See `rankTexts`; undefined when the worker failed. */
  ranks(texts: readonly string[], locale: string): Promise<Int32Array | undefined>
  close(): void
}

/** Starts the worker. `onChange` hears when earlier answers may be out of date. */
export const openSearchClient = (onChange: () => void): SearchClient => {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, (word: SearchWord | undefined) => void>()
  let count = 0
  let failed = false

  const fail = (): void => {
    failed = true
    for (const settle of waiting.values()) settle(undefined)
    waiting.clear()
  }
  const ask = (question: SearchQuestion): Promise<SearchWord | undefined> =>
    new Promise((resolve) => {
      if (failed) return resolve(undefined)
      waiting.set(question.id, resolve)
      worker.postMessage(question)
    })

  worker.addEventListener('error', fail)
  worker.addEventListener('message', ({ data }: MessageEvent<SearchWord>) => {
    if (data.said === 'changed') return onChange()
    if (data.said === 'failed') return fail()
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  })

  return {
    search: async (query) => {
      const word = await ask({ id: ++count, ask: 'search', query })
      return word?.said === 'found' ? word.answer : undefined
    },
    quotes: async (articleIds, terms) => {
      const word = await ask({ id: ++count, ask: 'quotes', articleIds, terms })
      return word?.said === 'quotes' ? word.quotes : []
    },
    ranks: async (texts, locale) => {
      const word = await ask({ id: ++count, ask: 'ranks', texts, locale })
      return word?.said === 'ranks' ? word.ranks : undefined
    },
    close: () => {
      fail()
      worker.terminate()
    },
  }
}
