/** Cells a key: the fuller the table, the longer the walk to a free cell. */
const SPACE = 1.5
/** Keys between two chances to yield. */
const STRIDE = 8192

/** What a key leads to: an entry's offset, or 0 for a key that is only the beginning of longer ones. */
export type KeyedEntry = readonly [key: number, offset: number, goesOn: boolean]

/** Bits that hold every offset of so many bytes, and the flag below them. The rest of a cell is fingerprint. */
export const offsetBits = (bytes: number): number => 33 - Math.clz32(bytes)

/**
 * Open-addressed table from a 32-bit key to entries, one word of 32 bits a cell:
 *
 *     low bits of the key | offset of the entry | flag: a longer name goes on
 *
 * A cell is empty when it is 0. A key with several entries has several cells, in the order given; whoever asks walks on
 * to the first empty one. Few bits of the key are kept, so that every hit has to be checked against the name.
 */
export function* makeKeyTable(
  entries: Iterable<KeyedEntry>,
  count: number,
  bits: number,
): Generator<void, Uint32Array> {
  const table = new Uint32Array(Math.ceil(count * SPACE) + 4)
  let done = 0
  for (const [key, offset, goesOn] of entries) {
    if (done++ % STRIDE === 0) yield
    let cell = firstCell(table, key)
    while ((table[cell] ?? 0) !== 0) cell = nextCell(table, cell)
    table[cell] = (key << bits) | (offset << 1) | (goesOn ? 1 : 0)
  }
  return table
}

export const firstCell = (table: Uint32Array, key: number): number =>
  ((Math.imul(key, 0x9e3779b1) >>> 0) * (table.length / 0x1_0000_0000)) | 0

export const nextCell = (table: Uint32Array, cell: number): number =>
  cell + 1 === table.length ? 0 : cell + 1
