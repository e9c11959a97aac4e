import type { NameEntry } from './name-entries'

/** A name found in the text, before any judgement. */
export interface Hit {
  /** UTF-16 code units of the scanned text; `end` is after the name's last letter, before any ending. */
  start: number
  end: number
  /** Letters that the text adds to the name (Düsseldorf|s, Düsseldorf|er), else empty. */
  ending: '' | 's' | 'er'
  entry: NameEntry
}
