import { ByteWriter } from '@/lib/matching/byte-writer'
import { compileNames } from '@/lib/matching/compile'
import { writeRecord } from '@/lib/matching/indexed-record'
import { matchText } from '@/lib/matching/match-text'
import { openNameIndex } from '@/lib/matching/name-index'
import type { NamedRecord } from '@/lib/matching/named-record'
import { findHits, scan } from '@/lib/matching/scan'
import { hanSet, latinSet, type NameSet } from './names'
import { PEERS } from './peers'
import { chineseText, germanText } from './texts'
import { bareLoop, least, leastOfBoth, machineNoise, once } from './timing'

const SIZES = [1000, 10_000, 100_000]
const LENGTH = 100_000
const COLD_LENGTH = 20_000
const RUNS = 60
/** Slow work gets fewer runs: a run of seconds is not noisy. */
const PEER_RUNS = 10

/** One line of the table. Nanoseconds a character; `ratio` to the bare loop of the same run. */
export interface MatcherRow {
  script: 'latin' | 'han'
  names: number
  what: string
  nsPerCharacter: number
  ratio: number
  hits: number
}

/** What a catalogue costs to compile and to open. */
export interface IndexRow {
  script: 'latin' | 'han'
  names: number
  buildMs: number
  loadMs: number
  /** How many times as long compiling takes. */
  buildToLoad: number
  /** The first scan of 20,000 characters with this catalogue; the first catalogue's is a fresh context's. */
  coldMs: number
  /** Bytes of the tables and names, without the fold table and the records' rows. */
  bytesPerName: number
  /** Bytes of the whole artefact. */
  allBytesPerName: number
}

const openOrThrow = (bytes: Uint8Array) => {
  const opened = openNameIndex(bytes)
  if (!opened.ok) throw new Error(opened.error.code)
  return opened.value
}

/** Bytes of the records' rows without their names' entries, and of the rows' offsets. */
const rowBytes = (records: readonly NamedRecord[]): number => {
  const out = new ByteWriter()
  for (const record of records) writeRecord(out, record)
  return out.length + 4 * (records.length + 1)
}

const measureSet = (script: 'latin' | 'han', set: NameSet, text: string, quick: boolean) => {
  const names = set.names.length
  const build = once(() => compileNames(set.records))
  const loadMs = least(RUNS, () => openOrThrow(build.value))
  const index = openOrThrow(build.value)
  const outside = index.fold.byteLength + rowBytes(set.records)
  const rows: MatcherRow[] = []
  const cold = once(() => findHits(index, text.slice(0, COLD_LENGTH)))
  const [bare, warm] = leastOfBoth(
    RUNS,
    () => bareLoop(text),
    () => findHits(index, text),
  )
  const add = (what: string, ms: number, hits: number, length = LENGTH) => {
    const nsPerCharacter = (ms * 1e6) / length
    rows.push({ script, names, what, nsPerCharacter, ratio: (ms / bare) * (LENGTH / length), hits })
  }
  add('bare loop', bare, 0)
  add('scan', warm, scan(index, text).length)
  const input = { title: '', text, lang: script === 'han' ? 'zh' : 'de' }
  const full = least(quick ? 3 : PEER_RUNS, () => matchText(index, input))
  add('scan and judge', full, matchText(index, input).length)
  for (const peer of quick ? [] : PEERS.filter(({ most }) => names <= most)) {
    const length = peer.characters ?? LENGTH
    const read = text.slice(0, length)
    const built = once(() => peer.build(set.names))
    const found = once(() => built.value(read))
    const ms = Math.min(
      found.ms,
      least(PEER_RUNS, () => built.value(read)),
    )
    const what = length < LENGTH ? `${peer.name}, ${length} characters` : peer.name
    add(what, ms, found.value, length)
    console.error(`bench:   ${what}: built in ${built.ms.toFixed(0)} ms`)
  }
  const indexRow: IndexRow = {
    script,
    names,
    buildMs: build.ms,
    buildToLoad: build.ms / loadMs,
    loadMs,
    coldMs: cold.ms,
    bytesPerName: (build.value.byteLength - outside) / names,
    allBytesPerName: build.value.byteLength / names,
  }
  return { rows, indexRow }
}

/** A figure beside what it should be. */
export interface Aim {
  aim: string
  measured: number
  wanted: string
  holds: boolean
}

const aimsOf = (rows: readonly MatcherRow[], indexes: readonly IndexRow[]): Aim[] => {
  const ours = (script: string, names: number) =>
    rows.find((r) => r.script === script && r.names === names && r.what === 'scan')
  const most = (aim: string, measured: number | undefined, limit: number): Aim[] =>
    measured === undefined
      ? []
      : [{ aim, measured, wanted: `≤ ${limit}`, holds: measured <= limit }]
  const least = (aim: string, measured: number, limit: number): Aim[] =>
    Number.isFinite(measured)
      ? [{ aim, measured, wanted: `≥ ${limit}`, holds: measured >= limit }]
      : []
  const own = new Set(['scan', 'scan and judge', 'bare loop'])
  const beside = (script: string) => {
    const peers = rows.filter((r) => r.script === script && r.names === 100_000 && !own.has(r.what))
    return Math.min(...peers.map((r) => r.ratio)) / (ours(script, 100_000)?.ratio ?? 1)
  }
  // Of ratios, not of times: the machine may have run slower during one of the two.
  const growth = (ours('latin', 100_000)?.ratio ?? NaN) / (ours('latin', 1000)?.ratio ?? NaN)
  return [
    ...most('Latin, 10,000 names: scan / bare loop', ours('latin', 10_000)?.ratio, 2.5),
    ...most('Latin, 100,000 names: scan / bare loop', ours('latin', 100_000)?.ratio, 3.5),
    ...most('Chinese, 10,000 names: scan / bare loop', ours('han', 10_000)?.ratio, 5),
    ...most('Chinese, 100,000 names: scan / bare loop', ours('han', 100_000)?.ratio, 12),
    ...(Number.isFinite(growth) ? most('Latin, 1,000 → 100,000 names: growth', growth, 1.6) : []),
    ...least('Latin, 100,000 names: best peer / scan', beside('latin'), 8),
    ...least('Chinese, 100,000 names: best peer / scan', beside('han'), 8),
    ...most('first scan of 20,000 characters, ms', indexes[0]?.coldMs, 5),
    ...indexes
      .filter(({ names }) => names === 100_000)
      .flatMap(({ script, buildToLoad, bytesPerName }) => [
        ...least(`${script}: build / load`, buildToLoad, 35),
        ...most(`${script}: bytes a name`, bytesPerName, 30),
      ]),
  ]
}

/** The matcher on German and Chinese text with catalogues of three sizes, beside what others offer. */
export const benchMatcher = (quick: boolean, most: number) => {
  const rows: MatcherRow[] = []
  const indexes: IndexRow[] = []
  for (const script of ['latin', 'han'] as const)
    for (const size of SIZES.filter((size) => size <= most)) {
      const set = script === 'latin' ? latinSet(size) : hanSet(size)
      const text = (script === 'latin' ? germanText : chineseText)(set.names, LENGTH)
      const measured = measureSet(script, set, text, quick)
      rows.push(...measured.rows)
      console.error(`bench: ${script}, ${size} names done`)
      indexes.push(measured.indexRow)
    }
  return {
    rows,
    indexes,
    aims: aimsOf(rows, indexes),
    noise: machineNoise(germanText(['Huawei'], LENGTH)),
  }
}
