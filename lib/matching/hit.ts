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
export type HitList = readonly number[]

const ENDINGS = ['', 's', 'er'] as const

export const readHits = (index: NameIndex, list: HitList): Hit[] => {
  const hits: Hit[] = []
  for (let i = 0; i < list.length; i += 4)
    hits.push({
      start: list[i] ?? 0,
      end: list[i + 1] ?? 0,
      ending: ENDINGS[list[i + 2] ?? 0] ?? '',
      entry: index.entry(list[i + 3] ?? 0),
    })
  return hits
}
