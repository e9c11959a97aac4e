import { ByteWriter } from './byte-writer'
import { writeRecord } from './indexed-record'
import type { Listed } from './list-names'
import { EntryWriter } from './name-entries'
import type { NamedRecord } from './named-record'

/** A name with its place among the rows. */
export interface Placed extends Listed {
  /** Key of the whole head. */
  key: number
  offset: number
}

/** Records between two chances to yield. */
const STRIDE = 2048

/**
 * The records' rows, each followed by the entries of its names; after the last one come the competitors. `listed` is
 * in the order of the records, competitors last. The offsets are one a record, and then where the competitors begin.
 */
export function* writeRows(
  records: readonly NamedRecord[],
  listed: readonly (Listed & { key: number })[],
): Generator<void, { offsets: Uint32Array; rows: Uint8Array; placed: Placed[] }> {
  const out = new ByteWriter()
  const offsets = new Uint32Array(records.length + 1)
  const placed: Placed[] = []
  let next = 0
  const entriesOf = (position: number, name: string, nameAt: number) => {
    const writer = new EntryWriter(out, name, nameAt)
    for (let item = listed[next]; item?.entry.record === position; item = listed[++next])
      placed.push({ ...item, offset: writer.write(item.entry) })
  }
  for (const [position, record] of records.entries()) {
    if (position % STRIDE === 0) yield
    const at = out.length
    offsets[position] = at
    writeRecord(out, record)
    entriesOf(position, record.name, at)
  }
  offsets[records.length] = out.length
  // Never an entry at offset 0.
  out.string('')
  entriesOf(-1, '', out.length - 1)
  return { offsets, rows: out.finish(), placed }
}

/** Position of the record that an offset lies in; the number of records for a competitor. */
export const recordAt = (offsets: Uint32Array, offset: number): number => {
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((offsets[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
