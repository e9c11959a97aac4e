import type { PairReason } from './duplicate-pair'
import { type NameForm, soundOf } from './name-forms'

/** How much one hint alone says, 0–1. */
export interface Hint {
  score: number
  reason: PairReason
}

const digits = (text: string): string => text.replace(/\D+/g, ' ').trim()

/** One letter more, less or other. Both at least seven letters long: shorter ones differ by a letter all the time. */
const nearlySpelt = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < 7 || Math.abs(a.length - b.length) > 1 || a === b) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (
    end < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end++
  return Math.max(a.length, b.length) - start - end <= 1
}

/** How rare a word is among all names, 0 and more. */
export type Weight = (word: string) => number

/** The share of two names' words that both have, by weight. */
const wordShare = (a: string, b: string, weight: Weight): number => {
  const [mine, theirs] = [a, b].map((name) => new Set(name.split(' ')))
  if (!mine || !theirs || mine.size < 2 || theirs.size < 2) return 0
  let shared = 0
  let all = 0
  for (const word of new Set([...mine, ...theirs])) {
    const value = weight(word)
    all += value
    if (mine.has(word) && theirs.has(word)) shared += value
  }
  return all === 0 ? 0 : shared / all
}

const WORDS_ENOUGH = 0.8
/** Two syllables: fewer letters are many words' pinyin. */
const LEAST_LETTERS = 4

/** What two names say for being one record's; null for nothing. */
export const compareNames = (one: NameForm, other: NameForm, weight: Weight): Hint | null => {
  const names = { a: one.text, b: other.text }
  if (one.folded === other.folded) return { score: 0.8, reason: { code: 'same-name', ...names } }
  if (meet(one.bares, other.bares)) return { score: 0.75, reason: { code: 'legal-form', ...names } }
  if (one.han !== other.han) return acrossScripts(one, other)
  const [mine] = one.bares
  const [theirs] = other.bares
  if (one.han || digits(mine) !== digits(theirs)) return null
  const [a, b] = [mine, theirs].map((name) => name.split(' ').sort().join(' '))
  if (a === b) return { score: 0.7, reason: { code: 'words', ...names } }
  if (nearlySpelt(one.letters[0], other.letters[0]))
    return { score: 0.62, reason: { code: 'spelling', ...names } }
  return wordShare(mine, theirs, weight) >= WORDS_ENOUGH
    ? { score: 0.6, reason: { code: 'words', ...names } }
    : null
}

const meet = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((name) => b.includes(name))

const acrossScripts = (one: NameForm, other: NameForm): Hint | null => {
  const names = { a: one.text, b: other.text }
  const known = other.letters.filter(({ length }) => length >= LEAST_LETTERS)
  if (meet(one.letters, known)) return { score: 0.62, reason: { code: 'pinyin', ...names } }
  const sound = soundOf(one)
  return sound !== null && sound === soundOf(other)
    ? { score: 0.4, reason: { code: 'sound', ...names } }
    : null
}
