import { createTermList, type TermList, type TermMatch } from './term-list'
import { queryTokens, tokensOf } from './tokens'

/** One record for the index. `key` names it; a record added again under its key takes its own place. */
export interface IndexedText {
  key: string
  /** Names and titles: a hit in them weighs more. */
  names: readonly string[]
  /** Everything else. */
  texts: readonly string[]
}

export interface IndexHits {
  /** Keys of the records, best first. */
  found: string[]
  /** The terms that stand for each word of the query, for marking them in a text. */
  terms: string[]
}

/** An index as plain data. The postings of all terms lie behind each other; `ends` says where each term's end. */
export interface PackedIndex {
  /** All terms, each after a line break. */
  terms: string
  /** Keys by number; the empty string for one that is gone. */
  keys: string[]
  ends: Uint32Array
  postings: Uint32Array
}

/**
 * A full-text index over records that can be changed one by one. It knows for each term in which records it occurs and
 * whether in a name, and nothing else: 4 bytes an occurrence.
 */
export interface TextIndex {
  add(text: IndexedText): void
  remove(key: string): void
  has(key: string): boolean
  /** Records that hold every word of the query. Words may be begun only, stand inside a longer word, or be misspelt. */
  search(query: string): IndexHits
  /** How many records it holds. */
  readonly size: number
  pack(): PackedIndex
}

const NAME_WEIGHT = 3
/** A query of one letter stands for thousands of terms; these tell enough. */
const MOST_MARKED = 200

/** A new index, or one that was packed. A posting is a record's number twice, plus one where the term is in a name. */
export const createTextIndex = (packed?: PackedIndex): TextIndex => {
  const terms: TermList = createTermList(packed?.terms)
  const keys: string[] = packed ? [...packed.keys] : []
  const numbers = new Map<string, number>()
  keys.forEach((key, number) => {
    if (key !== '') numbers.set(key, number)
  })
  const late = new Map<number, number[]>()

  const remove = (key: string): void => {
    const number = numbers.get(key)
    if (number === undefined) return
    keys[number] = ''
    numbers.delete(key)
  }
  const post = (token: string, posting: number): void => {
    const term = terms.numberOf(token)
    const known = late.get(term)
    if (known) known.push(posting)
    else late.set(term, [posting])
  }
  const packedPostings = (term: number): Uint32Array => {
    if (!packed || term >= packed.ends.length) return new Uint32Array()
    return packed.postings.subarray(term === 0 ? 0 : packed.ends[term - 1], packed.ends[term])
  }
  const weigh = (matches: readonly TermMatch[], weights: Float32Array): void => {
    for (const { term, quality } of matches) {
      raise(packedPostings(term), quality, weights)
      const added = late.get(term)
      if (added) raise(added, quality, weights)
    }
  }

  return {
    get size() {
      return numbers.size
    },
    has: (key) => numbers.has(key),
    remove,
    add: ({ key, names, texts }) => {
      remove(key)
      const number = keys.length
      keys.push(key)
      numbers.set(key, number)
      const inNames = new Set(names.flatMap((name) => [...tokensOf(name)]))
      for (const token of inNames) post(token, number * 2 + 1)
      const rest = new Set<string>()
      for (const text of texts) for (const token of tokensOf(text)) rest.add(token)
      for (const token of rest) if (!inNames.has(token)) post(token, number * 2)
    },
    search: (query) => {
      const marked = new Set<string>()
      let sums: Float32Array | undefined
      for (const { text, open } of queryTokens(query)) {
        let weights = new Float32Array(keys.length)
        let matches = terms.matches(text, open)
        weigh(matches, weights)
        if (open && !weights.some((weight, number) => weight > 0 && keys[number] !== '')) {
          weights = new Float32Array(keys.length)
          matches = terms.misspelt(text)
          weigh(matches, weights)
        }
        for (const { term } of matches.slice(0, MOST_MARKED)) marked.add(terms.at(term))
        const before = sums
        sums = before
          ? weights.map((weight, at) => (weight > 0 && before[at] ? weight + before[at] : 0))
          : weights
      }
      return { found: sums ? bestFirst(sums, keys) : [], terms: [...marked] }
    },
    pack: () => {
      const kept: string[] = []
      const renumbered = Int32Array.from(keys, (key) => (key === '' ? -1 : kept.push(key) - 1))
      const ends = new Uint32Array(terms.count)
      const postings = new Uint32Array((packed?.postings.length ?? 0) + latePostings(late))
      let end = 0
      const take = (posting: number): void => {
        const number = renumbered[posting >>> 1] ?? -1
        if (number >= 0) postings[end++] = number * 2 + (posting & 1)
      }
      for (let term = 0; term < terms.count; term++) {
        packedPostings(term).forEach(take)
        late.get(term)?.forEach(take)
        ends[term] = end
      }
      return { terms: terms.text(), keys: kept, ends, postings: postings.slice(0, end) }
    },
  }
}

/** Gives each record of `postings` the weight of this match where it has a lesser one. */
const raise = (postings: ArrayLike<number>, quality: number, weights: Float32Array): void => {
  for (let at = 0; at < postings.length; at++) {
    const posting = postings[at] ?? 0
    const weight = posting & 1 ? quality * NAME_WEIGHT : quality
    const number = posting >>> 1
    if (weight > (weights[number] ?? 0)) weights[number] = weight
  }
}

/** A weight and a record's number share the 53 bits of a number: numbers are sorted ten times faster than objects. */
const NUMBERS = 2 ** 24
const WEIGHT_STEPS = 2 ** 16

/** The keys of records that have a weight, heaviest first, equal ones in their order. */
const bestFirst = (weights: Float32Array, keys: readonly string[]): string[] => {
  const packed = new Float64Array(weights.length)
  let count = 0
  for (let number = 0; number < weights.length; number++) {
    const weight = weights[number] ?? 0
    if (weight > 0 && keys[number] !== '')
      packed[count++] = number - Math.round(weight * WEIGHT_STEPS) * NUMBERS
  }
  const sorted = packed.subarray(0, count).sort()
  const found: string[] = []
  for (const value of sorted) {
    const key = keys[value - Math.floor(value / NUMBERS) * NUMBERS]
    if (key !== undefined) found.push(key)
  }
  return found
}

const latePostings = (late: ReadonlyMap<number, number[]>): number => {
  let count = 0
  for (const list of late.values()) count += list.length
  return count
}
