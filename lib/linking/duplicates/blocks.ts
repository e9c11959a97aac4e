/** Rows that share a key. Only those are compared: all pairs of 10,000 rows would be 50 million. */
export interface Blocks {
  add(key: string, row: number): void
  /** Each pair of rows (the smaller number first) that share a key, once. */
  pairs(): Iterable<[number, number]>
}

/**
 * Collects blocks. A key that more than `most` rows share tells too little (a common word, a party to everything) and is
 * left out, so the number of pairs grows with the rows and not with their square.
 */
export const openBlocks = (most: number): Blocks => {
  const blocks = new Map<string, number[]>()
  return {
    add: (key, row) => {
      const rows = blocks.get(key)
      if (!rows) blocks.set(key, [row])
      else if (rows.length <= most && rows.at(-1) !== row) rows.push(row)
    },
    pairs: function* () {
      const seen = new Set<string>()
      for (const rows of blocks.values()) {
        if (rows.length < 2 || rows.length > most) continue
        for (const [place, a] of rows.entries()) {
          for (const b of rows.slice(place + 1)) {
            const key = `${a} ${b}`
            if (a === b || seen.has(key)) continue
            seen.add(key)
            yield [a, b]
          }
        }
      }
    },
  }
}
