import { makeFilter } from './filter'
import { symbolPair } from './hashing'
import { makeKeyTable } from './key-table'
import type { Placed } from './name-rows'

/** Names between two chances to yield. */
const STRIDE = 4096

/** What the scan asks about Han: filters by the first two and three symbols, lengths by pair, names by key. */
export function* hanTables(
  names: readonly Placed[],
  bits: number,
): Generator<void, Record<'hanPairs' | 'hanTriples' | 'hanLengths' | 'hanKeys', Uint32Array>> {
  const pairs = new Map<number, number>()
  const triples = new Set<number>()
  for (const [i, { head }] of names.entries()) {
    if (i % STRIDE === 0) yield
    const key = symbolPair(head.parts[0] ?? 0, head.parts[1] ?? 0) >>> 0
    pairs.set(key, (pairs.get(key) ?? 0) | (1 << (head.parts.length - 2)))
    if (head.parts.length > 2) triples.add((head.keys[1] ?? 0) >>> 0)
  }
  yield
  return {
    hanPairs: makeFilter([...pairs.keys()]),
    hanTriples: makeFilter([...triples]),
    hanLengths: lengthMasks(pairs),
    hanKeys: yield* makeKeyTable(keyed(names), names.length, bits),
  }
}

function* keyed(names: readonly Placed[]) {
  for (const { key, offset } of names) yield [key, offset, false] as const
}

/** Masks of pairs that fall on one place are united: a length too many costs one look-up. */
const lengthMasks = (pairs: ReadonlyMap<number, number>): Uint32Array => {
  let size = 16
  while (size < pairs.size * 2) size *= 2
  const masks = new Uint32Array(size)
  for (const [key, mask] of pairs) masks[key & (size - 1)] = (masks[key & (size - 1)] ?? 0) | mask
  return masks
}
