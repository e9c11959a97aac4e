import { foldForSearch } from '@/lib/catalogue/search-fold'

/** A sentence shorter than this stands in many articles. UTF-16 code units. */
const LEAST_LENGTH = { latin: 40, han: 16 }
const HAN = /\p{Script=Han}/u
/** Sentences kept of one text: enough to tell two texts apart, and 20,000 texts stay a few megabytes. */
const MOST = 24

/** FNV-1a, 32 bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/**
 * What a text is recognised by: the smallest hashes of its sentences, ascending. The same sentences give the same
 * numbers, wherever they stand, so an agency's report in two newspapers is found.
 */
export const textPrint = (text: string): number[] => {
  const hashes = new Set<number>()
  for (const sentence of text.split(/[\n。！？]|(?<=[.!?])\s/)) {
    const least = HAN.test(sentence) ? LEAST_LENGTH.han : LEAST_LENGTH.latin
    if (sentence.length >= least) hashes.add(hash(foldForSearch(sentence)))
  }
  return [...hashes].sort((a, b) => a - b).slice(0, MOST)
}

/** The share of two prints' sentences that both have, 0–1; 0 where there are too few to tell. */
export const printShare = (a: readonly number[], b: readonly number[]): number => {
  const least = Math.min(a.length, b.length)
  if (least < 2) return 0
  const theirs = new Set(b)
  return a.filter((value) => theirs.has(value)).length / Math.max(a.length, b.length)
}
