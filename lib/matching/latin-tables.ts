import { makeFilter } from './filter'
import { tokenPair } from './hashing'
import { makeKeyTable } from './key-table'
import type { Listed } from './list-names'
import type { Placed } from './name-rows'

/** Names between two chances to yield. */
const STRIDE = 4096

/** Filter keys of a head of one word. A word of the text that begins with a lower-case letter asks with its plain hash. */
function* tokenKeys({ entry, head }: Listed): Generator<number> {
  for (const word of [head.parts[0] ?? 0, ...head.inflected]) {
    yield ~word
    if (!entry.capital) yield word
  }
}

/** The first two words, the second one also inflected where it is the last. */
function* pairKeys({ head }: Listed): Generator<number> {
  const { parts } = head
  const [first = 0, second = 0] = parts
  yield tokenPair(first, second)
  if (parts.length === 2) for (const inflected of head.inflected) yield tokenPair(first, inflected)
}

/** What the scan asks about words: filters, and every name and beginning of one by key. */
export function* latinTables(
  names: readonly Placed[],
  bits: number,
): Generator<void, Record<'tokens' | 'pairs' | 'latinKeys', Uint32Array>> {
  const tokens = new Set<number>()
  const pairs = new Set<number>()
  const longer = new Set<number>()
  for (const [i, name] of names.entries()) {
    if (i % STRIDE === 0) yield
    const { keys, parts } = name.head
    if (parts.length > 1) for (const key of pairKeys(name)) pairs.add(key)
    else for (const key of tokenKeys(name)) tokens.add(key)
    for (let k = 0; k < keys.length - 1; k++) longer.add((keys[k] ?? 0) >>> 0)
  }
  yield
  const beginnings = new Set(longer)
  for (const { key } of names) beginnings.delete(key)
  yield
  return {
    tokens: makeFilter([...tokens]),
    pairs: makeFilter([...pairs]),
    latinKeys: yield* makeKeyTable(
      keyed(names, longer, beginnings),
      names.length + beginnings.size,
      bits,
    ),
  }
}

/** Names, flagged where a longer one goes on, and then the beginnings that are no name themselves. */
function* keyed(
  names: readonly Placed[],
  longer: ReadonlySet<number>,
  beginnings: ReadonlySet<number>,
) {
  for (const { key, offset } of names) yield [key, offset, longer.has(key)] as const
  for (const key of beginnings) yield [key, 0, true] as const
}
