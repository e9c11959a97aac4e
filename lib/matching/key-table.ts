/** Cells a key: the fuller the table, the longer the walk to a free cell. */
const SPACE = 1.3
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
  const cells = new Uint32Array(sizeFor(Math.ceil(count * SPACE) + 4))
  const table = openKeyTable(cells)
  let done = 0
  for (const [key, offset, goesOn] of entries) {
    if (done++ % STRIDE === 0) yield
    let cell = firstCell(table, key)
    while ((cells[cell] ?? 0) !== 0) cell = nextCell(cells, cell)
    cells[cell] = (key << bits) | (offset << 1) | (goesOn ? 1 : 0)
  }
  return cells
}

/** A table to look keys up in; `factor` and `shift` spread keys over its cells without dividing. */
export interface KeyTable {
  cells: Uint32Array
  factor: number
  shift: number
}

/** Bits of the factor at most, so that its product with the key's other bits fits in 32. */
const FACTOR_BITS = 12

/** The least size of at least `cells` that is a factor of twelve bits times a power of two. */
const sizeFor = (cells: number): number => {
  const unit = 1 << Math.max(0, 32 - Math.clz32(cells) - FACTOR_BITS)
  return Math.ceil(cells / unit) * unit
}

export const openKeyTable = (cells: Uint32Array): KeyTable => {
  const doublings = Math.max(0, 32 - Math.clz32(cells.length) - FACTOR_BITS)
  return { cells, factor: cells.length >>> doublings, shift: 32 - FACTOR_BITS - doublings }
}

export const firstCell = ({ factor, shift }: KeyTable, key: number): number =>
  Math.imul(Math.imul(key, 0x9e3779b1) >>> FACTOR_BITS, factor) >>> shift

export const nextCell = (cells: Uint32Array, cell: number): number =>
  cell + 1 === cells.length ? 0 : cell + 1
