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

const NEXT_WORD = /^ ([\p{L}\p{N}][\p{L}\p{N}'&-]*)\.?/u
const WORD_SIGN = /[\p{L}\p{N}.&-]/u

/** A full stop after a word that is too long for an abbreviation. */
const SENTENCE_END = /\p{Ll}{4}\.$/u

const isAsciiLetter = (code: number): boolean => ((code | 32) - 97) >>> 0 < 26

const isWordSign = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return isAsciiLetter(code) || (code > 32 && WORD_SIGN.test(text.charAt(at)))
}

/**
 * The words of its sentence that end just before a name, nearest first, at most `count`. Only single blanks part them; after the
 * apostrophe of an elided word (`dell'`) there is none. Words keep their case, dots of abbreviations are left out.
 */
export const wordsBefore = (before: string, count: number): string[] => {
  const words: string[] = []
  let end = before.length
  while (words.length < count && end > 0) {
    const elided = before[end - 1] === "'"
    if (!elided && before[end - 1] !== ' ') break
    const letters = end - 1
    let start = letters
    while (start > 0 && isWordSign(before, start - 1)) start--
    if (start === letters || SENTENCE_END.test(before.slice(start, letters))) break
    words.push(before.slice(start, elided ? end : letters).replace(/\./g, ''))
    end = start
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
    // Heinrich-Heine-Universität: the last part of a compound says what it is.
    if (phrase === word && set.has(word.slice(word.lastIndexOf('-') + 1))) return true
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
