import { makeFilter } from './filter'
import { foldTable } from './fold-table'
import { symbolPair, tokenPair } from './hashing'
import { writeRecords } from './indexed-record'
import { makeKeyTable } from './key-table'
import { type Listed, listNames } from './list-names'
import { EntryWriter } from './name-entries'
import type { NameHead } from './name-head'
import type { SectionName } from './name-index'
import type { NamedRecord } from './named-record'

export type CompiledNames = Record<SectionName, Uint8Array | Uint16Array | Uint32Array>

/** Records between two chances to yield. */
const STRIDE = 256

const lastKey = (head: NameHead): number => head.keys.at(-1) ?? 0

/** A generated form gives way where another record goes by exactly that name. */
const withoutUsurpers = (chain: readonly Listed[]): Listed[] => {
  const owners = new Set(chain.filter((l) => !l.yields).map((l) => l.entry.record))
  const kept = chain.filter(
    (l) => !l.yields || owners.size === 0 || (owners.size === 1 && owners.has(l.entry.record)),
  )
  const seen = new Set<string>()
  return kept.filter(({ entry }) => {
    const key = `${entry.record} ${entry.exact} ${entry.text.toLowerCase()}`
    return seen.has(key) ? false : seen.add(key)
  })
}

function* chainsOf(
  listed: readonly Listed[],
  out: EntryWriter,
): Generator<void, Map<number, number>> {
  const byKey = new Map<number, Listed[]>()
  for (const [i, item] of listed.entries()) {
    if (i % (STRIDE * 4) === 0) yield
    const key = lastKey(item.head) >>> 0
    const chain = byKey.get(key)
    if (chain) chain.push(item)
    else byKey.set(key, [item])
  }
  const offsets = new Map<number, number>()
  let done = 0
  for (const [key, chain] of byKey) {
    if (done++ % (STRIDE * 4) === 0) yield
    const kept = withoutUsurpers(chain)
    if (kept.length > 0) offsets.set(key, out.chain(kept.map((l) => l.entry)))
  }
  return offsets
}

function* latinTables(names: readonly Listed[], chains: ReadonlyMap<number, number>) {
  const tokens: number[] = []
  const lowerTokens: number[] = []
  const pairs: number[] = []
  const longer = new Set<number>()
  for (const [i, { head, entry }] of names.entries()) {
    if (i % (STRIDE * 8) === 0) yield
    const [first = 0, second] = head.parts
    if (second === undefined) (entry.capital ? tokens : lowerTokens).push(first)
    else pairs.push(tokenPair(first, second))
    for (const key of head.keys.slice(0, -1)) longer.add(key >>> 0)
  }
  const prefixes = [...longer].filter((key) => !chains.has(key))
  const slots = [
    ...[...chains].map(([key, offset]) => [key, offset, longer.has(key)] as const),
    ...prefixes.map((key) => [key, 0, true] as const),
  ]
  yield
  return {
    tokens: makeFilter([...tokens, ...lowerTokens]),
    lowerTokens: makeFilter(lowerTokens),
    pairs: makeFilter(pairs),
    latinKeys: makeKeyTable(slots, slots.length),
  }
}

function* hanTables(names: readonly Listed[], chains: ReadonlyMap<number, number>) {
  const pairs = new Map<number, number>()
  const triples = new Set<number>()
  for (const [i, { head }] of names.entries()) {
    if (i % (STRIDE * 8) === 0) yield
    const key = symbolPair(head.parts[0] ?? 0, head.parts[1] ?? 0) >>> 0
    pairs.set(key, (pairs.get(key) ?? 0) | (1 << (head.parts.length - 2)))
    if (head.parts.length > 2) triples.add((head.keys[1] ?? 0) >>> 0)
  }
  yield
  return {
    hanPairs: makeFilter([...pairs.keys()]),
    hanTriples: makeFilter([...triples]),
    hanLengths: lengthMasks(pairs),
    hanKeys: makeKeyTable(
      [...chains].map(([key, offset]) => [key, offset, false] as const),
      chains.size,
    ),
  }
}

/** Masks of pairs that fall on one place are united: a length too many costs one look-up. */
const lengthMasks = (pairs: ReadonlyMap<number, number>): Uint32Array => {
  let size = 16
  while (size < pairs.size * 2) size *= 2
  const masks = new Uint32Array(size)
  for (const [key, mask] of pairs) masks[key & (size - 1)] = (masks[key & (size - 1)] ?? 0) | mask
  return masks
}

/** Compiles names step by step; each `yield` is a point where the caller may pause. */
export function* compileSteps(source: Iterable<NamedRecord>): Generator<void, CompiledNames> {
  const table = foldTable()
  const records = [...source]
  yield
  const listed = yield* listNames(table, records)
  const out = new EntryWriter((position) => records[position]?.name ?? '')
  const latin = listed.filter((l) => l.head.script === 'latin')
  const han = listed.filter((l) => l.head.script === 'han')
  const latinSections = yield* latinTables(latin, yield* chainsOf(latin, out))
  const hanSections = yield* hanTables(han, yield* chainsOf(han, out))
  const { offsets, rows } = writeRecords(records)
  return {
    fold: table.fold,
    expansions: table.expansions,
    ...latinSections,
    ...hanSections,
    entries: out.finish(),
    recordOffsets: offsets,
    recordRows: rows,
  }
}
