import type { NameEntry } from './name-entries'
import type { NameIndex } from './name-index'

/** A name found in the text, before any judgement. */
export interface Hit {
  /** UTF-16 code units of the scanned text; `end` is after the name's last letter, before any ending. */
  start: number
  end: number
  /** Letters that the text adds to the name (Düsseldorf|s, Düsseldorf|er), else empty. */
  ending: '' | 's' | 'er'
  entry: NameEntry
}

/** Hits as the scan notes them: four numbers each, start, end, length of the ending, offset of the entry. */
export type HitList = Int32Array

const WIDTH = 4

/** Kept from scan to scan: making room anew each time cost more than looking the names up. Scans never interleave. */
let room = new Int32Array(1024 * WIDTH)

export class HitWriter {
  private length = 0

  add(start: number, end: number, ending: number, offset: number): void {
    const at = this.length
    if (at === room.length) grow()
    room[at] = start
    room[at + 1] = end
    room[at + 2] = ending
    room[at + 3] = offset
    this.length = at + WIDTH
  }

  finish(): HitList {
    return room.slice(0, this.length)
  }
}

const grow = (): void => {
  const larger = new Int32Array(2 * room.length)
  larger.set(room)
  room = larger
}

const ENDINGS = ['', 's', 'er'] as const

export const readHits = (index: NameIndex, list: HitList): Hit[] => {
  const hits: Hit[] = []
  for (let i = 0; i < list.length; i += WIDTH)
    hits.push({
      start: list[i] ?? 0,
      end: list[i + 1] ?? 0,
      ending: ENDINGS[list[i + 2] ?? 0] ?? '',
      entry: index.entry(list[i + 3] ?? 0),
    })
  return hits
}
