import { foldTableSteps } from './fold-table'
import { hanTables } from './han-tables'
import { writeRecords } from './indexed-record'
import { latinTables } from './latin-tables'
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

/** Compiles names step by step; each `yield` is a point where the caller may pause. */
export function* compileSteps(source: Iterable<NamedRecord>): Generator<void, CompiledNames> {
  const table = yield* foldTableSteps()
  const records = [...source]
  yield
  const listed = yield* listNames(table, records)
  const out = new EntryWriter((position) => records[position]?.name ?? '')
  const latin = listed.filter((l) => l.head.script === 'latin')
  const han = listed.filter((l) => l.head.script === 'han')
  const latinSections = yield* latinTables(latin, yield* chainsOf(latin, out))
  const hanSections = yield* hanTables(han, yield* chainsOf(han, out))
  const { offsets, rows } = yield* writeRecords(records)
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
