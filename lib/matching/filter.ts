/**
 * A blocked Bloom filter: 16 bits an entry, two bits in one 32-bit word, so a question costs one read.
 * The number of words is a power of two.
 */
export const makeFilter = (keys: ArrayLike<number>): Uint32Array => {
  let words = 8
  while (words * 2 < keys.length) words *= 2
  const filter = new Uint32Array(words)
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0
    const word = (key >>> 10) & (words - 1)
    filter[word] = (filter[word] ?? 0) | (1 << (key & 31)) | (1 << ((key >>> 5) & 31))
  }
  return filter
}

/** False: the key is certainly absent. */
export const mayContain = (filter: Uint32Array, key: number): boolean => {
  const word = filter[(key >>> 10) & (filter.length - 1)] ?? 0
  return ((word >>> (key & 31)) & (word >>> ((key >>> 5) & 31)) & 1) === 1
}
