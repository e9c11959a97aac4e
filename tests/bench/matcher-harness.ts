import { ByteWriter } from '@/lib/matching/byte-writer'
import { compileNames } from '@/lib/matching/compile'
import { writeRecord } from '@/lib/matching/indexed-record'
import { matchText } from '@/lib/matching/match-text'
import { type NameIndex, openNameIndex } from '@/lib/matching/name-index'
import type { NamedRecord } from '@/lib/matching/named-record'
import { findHits } from '@/lib/matching/scan'
import type { NameSet } from './names'
import { PEERS } from './peers'
import { bareLoop, least, leastOfBoth, machineNoise, once } from './timing'

/** What `matcher.ts` calls inside a browser page. All times are milliseconds. */

const RUNS = 60
/** A scan takes half a millisecond: only many runs meet the machine when nobody else uses it. */
const SCAN_RUNS = 600
/** Slow work gets fewer runs: a run of seconds is not noisy. */
const PEER_RUNS = 10
/** Numbers that a hit takes. */
const HIT_WIDTH = 4

export interface Case extends NameSet {
  text: string
  lang: string
}

/** One measured way to find the names. `ratio` is to the bare loop of the same run. */
export interface Way {
  what: string
  nsPerCharacter: number
  ratio: number
  hits: number
}

const openOrThrow = (bytes: Uint8Array): NameIndex => {
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

let index: NameIndex | undefined
let current: Case | undefined

/** The page's very first scan: `artefact` comes from elsewhere, so that nothing has run here before. */
export const coldScan = (artefact: string, text: string): number => {
  const bytes = Uint8Array.from(atob(artefact), (c) => c.charCodeAt(0))
  const opened = openOrThrow(bytes)
  return once(() => findHits(opened, text)).ms
}

/** Compiles and opens a catalogue, which the following calls scan with. */
export const prepare = (given: Case) => {
  current = given
  const { records } = given
  const build = once(() => compileNames(records))
  const bytes = build.value
  const opened = openOrThrow(bytes)
  index = opened
  return {
    buildMs: build.ms,
    loadMs: least(RUNS, () => openOrThrow(bytes)),
    bytesPerName: (bytes.byteLength - opened.fold.byteLength - rowBytes(records)) / records.length,
    allBytesPerName: bytes.byteLength / records.length,
  }
}

const wayOf = (what: string, ms: number, bare: number, length: number, hits: number): Way => ({
  what,
  nsPerCharacter: (ms * 1e6) / length,
  ratio: ms / bare,
  hits,
})

/** Our scan beside the bare loop, and the whole judgement. */
export const measureOwn = (): Way[] => {
  if (!index || !current) throw new Error('not prepared')
  const { text, lang } = current
  const known = index
  const length = text.length
  const [bare, scan] = leastOfBoth(
    SCAN_RUNS,
    () => bareLoop(text),
    () => findHits(known, text),
  )
  const input = { title: '', text, lang }
  const [bareLater, judge] = leastOfBoth(
    PEER_RUNS,
    () => bareLoop(text),
    () => matchText(known, input),
  )
  return [
    wayOf('bare loop', bare, bare, length, 0),
    wayOf('scan', scan, bare, length, findHits(known, text).length / HIT_WIDTH),
    wayOf('scan and judge', judge, bareLater, length, matchText(known, input).length),
  ]
}

/** One of the others, by its place in the list; undefined where so many names would take it minutes. */
export const measurePeer = (position: number): (Way & { buildMs: number }) | undefined => {
  const peer = PEERS[position]
  if (!current || !peer || current.names.length > peer.most) return undefined
  const { names } = current
  const text = current.text.slice(0, peer.characters ?? current.text.length)
  const built = once(() => peer.build([...names]))
  const found = once(() => built.value(text))
  const whole = current.text
  const [bare, ms] = leastOfBoth(
    found.ms > 300 ? 1 : PEER_RUNS,
    // The whole text, because the clock is too coarse for a short one.
    () => bareLoop(whole),
    () => built.value(text),
  )
  const what = text.length < whole.length ? `${peer.name}, ${text.length} characters` : peer.name
  const beside = (bare * text.length) / whole.length
  const way = wayOf(what, Math.min(found.ms, ms), beside, text.length, found.value)
  return { ...way, buildMs: built.ms }
}

export const noise = (text: string): number => machineNoise(text)
