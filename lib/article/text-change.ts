import { diffArrays } from 'diff'
import { foldMarks } from './fold-marks'

/** A stretch of a text that is the same in both, or only in the earlier or the later one. */
export interface DiffPart {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** One or several neighbouring paragraphs: unchanged ones, or those that were edited together. */
export interface DiffBlock {
  changed: boolean
  parts: DiffPart[]
}

/** Past this many edits two texts have little in common, and a list of words kept would not be read. */
const MAX_EDITS = 4000
/** Longest line that can be a counter or a clock ("12 comments", "3 hours ago"), UTF-16 code units. */
const LONGEST_COUNTER = 40

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
const SENTENCE_END = /[.!?…。！？]["'”’»）)]*$/u

const plain = (text: string): string =>
  foldMarks(text.normalize('NFC').replace(INVISIBLE, ''))
    .replace(/…/g, '...')
    .replace(/ +/g, ' ')
    .trim()

/** A short line without a sentence is the same whatever numbers stand in it. */
const plainBlock = (block: string): string => {
  const text = plain(block)
  return text.length <= LONGEST_COUNTER && !SENTENCE_END.test(text)
    ? text.replace(/\d+/g, '0')
    : text
}

const blocksOf = (text: string): string[] => text.split('\n').filter((block) => plain(block) !== '')

/**
 * Whether a text says something else than before. White space, line breaks, the form of quotation marks and dashes,
 * invisible characters and counters in short lines are no change.
 */
export const hasChanged = (before: string, after: string): boolean => {
  const words = (text: string) => blocksOf(text).map(plainBlock).join(' ')
  return before !== after && words(before) !== words(after)
}

const wordsOf = (text: string, lang: string): string[] => {
  const supported = Intl.Segmenter.supportedLocalesOf(lang || [])
  const segmenter = new Intl.Segmenter(supported, { granularity: 'word' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

const isSameWord = (one: string, other: string): boolean =>
  one === other || plain(one) === plain(other)

const wordDiff = (before: string, after: string, lang: string): DiffPart[] => {
  const changes = diffArrays(wordsOf(before, lang), wordsOf(after, lang), {
    comparator: isSameWord,
    maxEditLength: MAX_EDITS,
  })
  if (!changes) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

/** Safe on tags that pages make up. */
const localeOf = (lang: string): string => {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? ''
  } catch {
    return ''
  }
}

/**
 * What changed from `before` to `after`, word by word within paragraphs; `lang` (BCP 47) says how words are told apart.
 * The parts of all blocks without the removed ones are `after`, without the added ones `before`.
 */
export const textDiff = (before: string, after: string, lang: string): DiffBlock[] => {
  const locale = localeOf(lang)
  const runs = diffArrays(blocksOf(before), blocksOf(after), {
    comparator: (one, other) => one === other || plainBlock(one) === plainBlock(other),
  })
  const blocks: DiffBlock[] = []
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]
    if (!run) continue
    const text = run.value.join('\n')
    const next = runs[at + 1]
    if (run.removed && next?.added) {
      blocks.push({ changed: true, parts: wordDiff(text, next.value.join('\n'), locale) })
      at += 1
    } else if (run.removed || run.added) {
      blocks.push({ changed: true, parts: [{ kind: run.added ? 'added' : 'removed', text }] })
    } else {
      blocks.push({ changed: false, parts: [{ kind: 'same', text }] })
    }
  }
  return blocks
}
