const MOST_WORDS = 3

/** Words and short phrases to look for directly before or after a name. */
export type PhraseSet = ReadonlySet<string>

/** A set from a data list: lines of `a|b c|d`. */
export const phraseSet = (...lists: readonly string[]): PhraseSet =>
  new Set(
    lists.flatMap((list) =>
      list
        .split(/[\n|]/)
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase !== ''),
    ),
  )

/** A word, or an elided one with its apostrophe (`dell'`); dots of abbreviations are left out. */
const LAST_WORD = /([\p{L}\p{N}][\p{L}\p{N}.&-]*'?)( ?)$/u
const NEXT_WORD = /^ ([\p{L}\p{N}][\p{L}\p{N}'&-]*)\.?/u

/**
 * The words that end just before a name, nearest first, at most `count`. Only single blanks part them; after an
 * apostrophe there is none. Words keep their case.
 */
export const wordsBefore = (before: string, count: number): string[] => {
  const words: string[] = []
  let rest = before
  while (words.length < count) {
    const match = LAST_WORD.exec(rest.slice(-40))
    const word = match?.[1]
    if (word === undefined || match === null) break
    if (match[2] === '' && !word.endsWith("'")) break
    words.push(word.replace(/\./g, ''))
    rest = rest.slice(0, rest.length - match[0].length)
  }
  return words
}

/** The words after a name, nearest first, parted by single blanks. */
export const wordsAfter = (after: string, count: number = MOST_WORDS): string[] => {
  const words: string[] = []
  let rest = after
  while (words.length < count) {
    const match = NEXT_WORD.exec(rest)
    if (match?.[1] === undefined) break
    words.push(match[1])
    rest = rest.slice(match[0].length)
    if (match[0].endsWith('.')) break
  }
  return words
}

/** Is the phrase of the nearest one, two or three words before a name in the set? */
export const endsInPhrase = (nearestFirst: readonly string[], set: PhraseSet): boolean => {
  let phrase = ''
  for (const word of nearestFirst.slice(0, MOST_WORDS)) {
    phrase = phrase === '' ? word : word.endsWith("'") ? word + phrase : `${word} ${phrase}`
    if (set.has(phrase)) return true
  }
  return false
}

/** Is the phrase of the next one, two or three words in the set? A possessive 's does not count. */
export const startsWithPhrase = (words: readonly string[], set: PhraseSet): boolean => {
  let phrase = ''
  for (const word of words.slice(0, MOST_WORDS)) {
    phrase = phrase === '' ? word : `${phrase} ${word}`
    if (set.has(phrase) || set.has(phrase.replace(/'s$/, ''))) return true
  }
  return false
}
