import type { SearchAnswer } from '@/lib/catalogue/full-text'
import type { SearchQuote } from '@/lib/search/quote-around'

/** What the page asks its search worker; `id` names the question. */
export type SearchQuestion =
  | { id: number; ask: 'search'; query: string }
  | { id: number; ask: 'quotes'; articleIds: readonly string[]; terms: readonly string[] }
  | { id: number; ask: 'ranks'; texts: readonly string[]; locale: string }

/** What the worker says: answers, that earlier ones may be out of date, or that it gave up. */
export type SearchWord =
  | { id: number; said: 'found'; answer: SearchAnswer | undefined }
  | { id: number; said: 'quotes'; quotes: [articleId: string, quote: SearchQuote][] }
  | { id: number; said: 'ranks'; ranks: Int32Array }
  | { said: 'changed' }
  | { said: 'failed' }
