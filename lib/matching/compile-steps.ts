import { foldTableSteps } from './fold-table'
import { hanTables } from './han-tables'
import { offsetBits } from './key-table'
import { latinTables } from './latin-tables'
import { type Listed, listNames } from './list-names'
import type { NameHead } from './name-head'
import type { SectionName } from './name-index'
import { writeRows } from './name-rows'
import type { NamedRecord } from './named-record'

export type CompiledNames = Record<SectionName, Uint8Array | Uint16Array | Uint32Array>

/** Records between two chances to yield. */
const STRIDE = 256

const lastKey = (head: NameHead): number => (head.keys.at(-1) ?? 0) >>> 0

/** A generated form gives way where another record goes by exactly that name. */
const withoutUsurpers = (chain: readonly Listed[]): readonly Listed[] => {
  if (chain.length === 1) return chain
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

/** The names without those that give way, in the same order, each with the key of its head. */
function* keptNames(listed: readonly Listed[]): Generator<void, (Listed & { key: number })[]> {
  const byKey = new Map<number, Listed[]>()
  for (const [i, item] of listed.entries()) {
    if (i % (STRIDE * 4) === 0) yield
    const key = lastKey(item.head)
    const chain = byKey.get(key)
    if (chain) chain.push(item)
    else byKey.set(key, [item])
  }
  const kept = new Set<Listed>()
  let done = 0
  for (const chain of byKey.values()) {
    if (done++ % (STRIDE * 4) === 0) yield
    for (const item of withoutUsurpers(chain)) kept.add(item)
  }
  yield
  return listed.flatMap((item) => (kept.has(item) ? [{ ...item, key: lastKey(item.head) }] : []))
}

/** Compiles names step by step; each `yield` is a point where the caller may pause. */
export function* compileSteps(source: Iterable<NamedRecord>): Generator<void, CompiledNames> {
  const table = yield* foldTableSteps()
  const records = [...source]
  yield
  const kept = yield* keptNames(yield* listNames(table, records))
  const { offsets, rows, placed } = yield* writeRows(records, kept)
  yield
  const bits = offsetBits(rows.length)
  const latin = placed.filter((name) => name.head.script === 'latin')
  const han = placed.filter((name) => name.head.script === 'han')
  return {
    fold: table.fold,
    expansions: table.expansions,
    ...(yield* latinTables(latin, bits)),
    ...(yield* hanTables(han, bits)),
    recordOffsets: offsets,
    recordRows: rows,
  }
}
