import search from 'approx-string-match'
import { diffArrays } from 'diff'

/**
 * What an edit did to a quote's words: nothing (only marks and spaces), put others between them, mistyped or mended
 * some, or put others in their place.
 */
export type EditKind = 'marks' | 'longer' | 'spelling' | 'words'

/** Shorter words have another one within a letter's reach ("two", "too"). */
const SHORTEST_SPELLING = 4

/** Han characters one by one, other words whole. */
const wordsOf = (text: string): string[] =>
  text.match(/\p{sc=Han}|\p{N}+|[^\P{L}\p{sc=Han}]+/gu) ?? []

const sorted = (word: string): string => [...word].sort().join('')

/** Whether two words are one word spelt twice: a letter more, less or other, or two in another order. */
const isSpelling = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= SHORTEST_SPELLING &&
  !/\p{N}/u.test(one + other) &&
  Math.abs(one.length - other.length) <= 1 &&
  (sorted(one) === sorted(other) || search(other, one, 1).length > 0)

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** Whether `found` is `words` with one stretch put in, be it within a word. */
const hasInsertion = (words: string, found: string): boolean => {
  const one = letters(words)
  const other = letters(found)
  let before = 0
  while (before < one.length && one[before] === other[before]) before += 1
  return other.length >= one.length && other.endsWith(one.slice(before))
}

/** Compares a quote's words with those found for it. */
export const editKind = (words: string, found: string): EditKind => {
  const changes = diffArrays(wordsOf(words), wordsOf(found))
  let kind: EditKind = 'marks'
  for (const [at, { removed, added, value }] of changes.entries()) {
    if (added && !changes[at - 1]?.removed && kind === 'marks') kind = 'longer'
    if (!removed) continue
    const next = changes[at + 1]
    const others = next?.added ? next.value : []
    const isMended =
      value.length === others.length &&
      value.every((word, place) => isSpelling(word, others[place] ?? ''))
    if (!isMended) return hasInsertion(words, found) ? 'longer' : 'words'
    kind = 'spelling'
  }
  return kind
}
