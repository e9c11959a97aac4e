/** Keys a word of the filter, at most. */
const DENSITY = 3

/**
 * A blocked Bloom filter: two bits a key in one 32-bit word, so that a question costs one read. Between 10 and 21
 * bits a key. The number of words is a power of two.
 */
export const makeFilter = (keys: ArrayLike<number>): Uint32Array => {
  let words = 8
  while (words * DENSITY < keys.length) words *= 2
  const filter = new Uint32Array(words)
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0
    const word = (key >>> 10) & (words - 1)
    filter[word] = (filter[word] ?? 0) | (1 << key) | (1 << (key >>> 5))
  }
  return filter
}

/** False: the key is certainly absent. Shifts count modulo 32. */
export const mayContain = (filter: Uint32Array, key: number): boolean => {
  const word = filter[(key >>> 10) & (filter.length - 1)] as number
  return ((word >>> key) & (word >>> (key >>> 5)) & 1) !== 0
}
