import { makeFilter } from './filter'
import { tokenPair } from './hashing'
import { makeKeyTable } from './key-table'
import type { Listed } from './list-names'

/** Names between two chances to yield. */
const STRIDE = 4096

/** What the scan asks about words: filters, and every head and beginning of one by key. */
export function* latinTables(
  names: readonly Listed[],
  chains: ReadonlyMap<number, number>,
): Generator<void, Record<'tokens' | 'lowerTokens' | 'pairs' | 'latinKeys', Uint32Array>> {
  const tokens: number[] = []
  const lowerTokens: number[] = []
  const pairs: number[] = []
  const longer = new Set<number>()
  for (const [i, { head, entry }] of names.entries()) {
    if (i % STRIDE === 0) yield
    const [first = 0, second] = head.parts
    if (second !== undefined) pairs.push(tokenPair(first, second))
    else {
      tokens.push(first)
      if (!entry.capital) lowerTokens.push(first)
    }
    for (let k = 0; k < head.keys.length - 1; k++) longer.add((head.keys[k] ?? 0) >>> 0)
  }
  yield
  let count = chains.size
  for (const key of longer) if (!chains.has(key)) count++
  yield
  return {
    tokens: makeFilter(tokens),
    lowerTokens: makeFilter(lowerTokens),
    pairs: makeFilter(pairs),
    latinKeys: yield* makeKeyTable(slots(chains, longer), count),
  }
}

/** Heads, flagged where a longer one goes on, and then the beginnings that are no head themselves. */
function* slots(chains: ReadonlyMap<number, number>, longer: ReadonlySet<number>) {
  for (const [key, offset] of chains) yield [key, offset, longer.has(key)] as const
  for (const key of longer) if (!chains.has(key)) yield [key, 0, true] as const
}
