import { compileNames } from '@/lib/matching/compile'
import { matchText } from '@/lib/matching/match-text'
import { openNameIndex } from '@/lib/matching/name-index'
import { scan } from '@/lib/matching/scan'
import { hanSet, latinSet, type NameSet } from './names'
import { PEERS } from './peers'
import { chineseText, germanText } from './texts'
import { bareLoop, least, machineNoise, once } from './timing'

const SIZES = [1000, 10_000, 100_000]
const LENGTH = 100_000
const RUNS = 60
/** Slow peers get fewer runs: a run of seconds is not noisy. */
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

const measureSet = (script: 'latin' | 'han', set: NameSet, text: string, quick: boolean) => {
  const names = set.names.length
  const build = once(() => compileNames(set.records))
  const loadMs = least(RUNS, () => openOrThrow(build.value))
  const index = openOrThrow(build.value)
  const outside = index.fold.byteLength + index.recordBytes
  const rows: MatcherRow[] = []
  const bare = least(RUNS, () => bareLoop(text))
  const add = (what: string, ms: number, hits: number) =>
    rows.push({ script, names, what, nsPerCharacter: (ms * 1e6) / LENGTH, ratio: ms / bare, hits })
  add('bare loop', bare, 0)
  add(
    'scan',
    least(RUNS, () => scan(index, text)),
    scan(index, text).length,
  )
  const input = { title: '', text, lang: script === 'han' ? 'zh' : 'de' }
  const full = least(quick ? 3 : PEER_RUNS, () => matchText(index, input))
  add('scan and judge', full, matchText(index, input).length)
  for (const peer of quick ? [] : PEERS.filter(({ most }) => names <= most)) {
    const search = peer.build(set.names)
    add(
      peer.name,
      least(names > 10_000 ? 5 : PEER_RUNS, () => search(text)),
      search(text),
    )
  }
  const indexRow: IndexRow = {
    script,
    names,
    buildMs: build.ms,
    loadMs,
    bytesPerName: (build.value.byteLength - outside) / names,
    allBytesPerName: build.value.byteLength / names,
  }
  return { rows, indexRow }
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
  return { rows, indexes, noise: machineNoise(germanText(['Huawei'], LENGTH)) }
}
