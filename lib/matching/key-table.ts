/** Slots a key: the fuller the table, the longer the search for a free slot. */
const SPACE = 1.3
/** Keys between two chances to yield. */
const STRIDE = 8192

/**
 * Open-addressed table from a 32-bit key to a 31-bit value and one flag: two words a slot, key and `value << 1 | flag`.
 * A slot is empty when its second word is 0. Distinct names may share a key; every hit is checked against the name.
 */
export function* makeKeyTable(
  entries: Iterable<readonly [key: number, value: number, flag: boolean]>,
  count: number,
): Generator<void, Uint32Array> {
  const slots = Math.ceil(count * SPACE) + 4
  const table = new Uint32Array(slots * 2)
  let done = 0
  for (const [key, value, flag] of entries) {
    if (done++ % STRIDE === 0) yield
    let slot = slotOf(key, slots)
    while ((table[2 * slot + 1] ?? 0) !== 0) slot = slot + 1 === slots ? 0 : slot + 1
    table[2 * slot] = key
    table[2 * slot + 1] = (value << 1) | (flag ? 1 : 0)
  }
  return table
}

const slotOf = (key: number, slots: number): number =>
  Math.floor(((Math.imul(key, 0x9e3779b1) >>> 0) / 0x1_0000_0000) * slots)

/** `value << 1 | flag` of a key, 0 when the table does not hold it. */
export const lookUp = (table: Uint32Array, key: number): number => {
  const slots = table.length >>> 1
  const wanted = key >>> 0
  let slot = slotOf(key, slots)
  for (;;) {
    const found = table[2 * slot + 1] ?? 0
    if (found === 0 || table[2 * slot] === wanted) return found
    slot = slot + 1 === slots ? 0 : slot + 1
  }
}
