import { foldForIndex, isUnspaced, UNSPACED_CLASS } from './tokens'

/** A stretch of a text, UTF-16 code units. */
export interface Mark {
  start: number
  end: number
}

/** A run of a script without spaces, or a word of the others: `Siemens中国` is two. */
const WORD = new RegExp(`${UNSPACED_CLASS}+|(?:(?!${UNSPACED_CLASS})[\\p{L}\\p{N}\\p{M}])+`, 'gu')

/** Where a run without spaces holds one of the pairs: folding keeps the number of its characters. */
const markRun = (word: string, start: number, pairs: readonly string[], marks: Mark[]): void => {
  const folded = foldForIndex(word)
  if (folded.length !== word.length) {
    if (pairs.some((pair) => folded.includes(pair))) marks.push({ start, end: start + word.length })
    return
  }
  for (const pair of pairs) {
    for (let at = folded.indexOf(pair); at >= 0; at = folded.indexOf(pair, at + 1))
      marks.push({ start: start + at, end: start + at + pair.length })
  }
}

const merged = (marks: Mark[]): Mark[] => {
  const out: Mark[] = []
  for (const mark of marks.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1)
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end)
    else out.push({ ...mark })
  }
  return out
}

const UMLAUT = /[äöü]/g
const TWO_LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' }

interface Wanted {
  words: ReadonlySet<string>
  pairs: readonly string[]
}

/** A table asks for the same terms in every row. */
const wanted = new WeakMap<readonly string[], Wanted>()

const wantedOf = (terms: readonly string[]): Wanted => {
  const known = wanted.get(terms)
  if (known) return known
  const made = { words: new Set(terms), pairs: terms.filter(isUnspaced) }
  wanted.set(terms, made)
  return made
}

/**
 * The words of a text that a search found, in order and without overlap. `terms` are the index's: whole folded words,
 * and pairs of characters for scripts without spaces.
 */
export const findMarks = (text: string, terms: readonly string[]): Mark[] => {
  if (terms.length === 0) return []
  const { words, pairs } = wantedOf(terms)
  const marks: Mark[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = foldForIndex(word)
    const spelled = word.toLowerCase().replace(UMLAUT, (letter) => TWO_LETTERS[letter] ?? letter)
    if (words.has(folded) || words.has(spelled)) {
      marks.push({ start: index, end: index + word.length })
    } else if (pairs.length > 0) markRun(word, index, pairs, marks)
  }
  return merged(marks)
}
