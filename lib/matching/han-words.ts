import { FUNCTION_WORDS } from './data/han-contexts'

const CLAUSE_END = /[\s。！？，、；：!?,;:“”"‘’（）()《》<>[\]【】]/u
/** Han characters read each way around a span: enough for the dictionary to see the words that touch it. */
const REACH = 7

const FUNCTION = new Set(FUNCTION_WORDS)

let segmenter: Intl.Segmenter | undefined

const wordBoundaries = (clause: string): Set<number> => {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  const boundaries = new Set([clause.length])
  for (const { index } of segmenter.segment(clause)) boundaries.add(index)
  return boundaries
}

const countWords = (text: string): number => (text === '' ? 0 : wordBoundaries(text).size - 1)

const reachLeft = (text: string, start: number): number => {
  let from = start
  while (from > 0 && start - from < REACH && !CLAUSE_END.test(text[from - 1] ?? '')) from--
  return from
}

const reachRight = (text: string, end: number): number => {
  let to = end
  while (to < text.length && to - end < REACH && !CLAUSE_END.test(text[to] ?? '')) to++
  return to
}

/** The part outside the span of the word that crosses `at`, empty when a word ends there. */
const outsideLeft = (boundaries: Set<number>, clause: string, at: number): string => {
  let from = at
  while (from > 0 && !boundaries.has(from)) from--
  return clause.slice(from, at)
}

const outsideRight = (boundaries: Set<number>, clause: string, at: number): string => {
  let to = at
  while (to < clause.length && !boundaries.has(to)) to++
  return clause.slice(at, to)
}

/** A crossing word that leaves one function word outside is the dictionary's mistake more often than ours. */
const isChance = (outside: string): boolean =>
  outside === '' || (outside.length === 1 && FUNCTION.has(outside))

/** Is the first character a word of its own to the dictionary? */
export const startsWithLoneWord = (text: string): boolean =>
  wordBoundaries(text.slice(0, reachRight(text, 0))).has(1)

/** Is the last one? */
export const endsWithLoneWord = (text: string): boolean => {
  const clause = text.slice(reachLeft(text, text.length))
  return wordBoundaries(clause).has(clause.length - 1)
}

const HAN = /\p{Script=Han}/u
const isHanAt = (text: string, at: number): boolean => HAN.test(text.charAt(at))

/** Names up to this length count as one word though the dictionary may not know them. */
const LONGEST_WORD = 3

/**
 * Does a Han span begin and end where words do? 形成|都市圈 holds no 成都 and 升华|为 no 华为. Where a word crosses the
 * span's edge, the reading with fewer words wins (济南|加码 over 济|南加|码), as dictionaries themselves choose. Only
 * the clause around the span is segmented: that costs some 70 times the scan.
 */
export const isAlignedWithWords = (text: string, start: number, end: number): boolean => {
  if (!isHanAt(text, start - 1) && !isHanAt(text, end)) return true
  const from = reachLeft(text, start)
  const clause = text.slice(from, reachRight(text, end))
  const boundaries = wordBoundaries(clause)
  const left = outsideLeft(boundaries, clause, start - from)
  const right = outsideRight(boundaries, clause, end - from)
  if (left === '' && right === '') return true
  const span = text.slice(start, end)
  const words = boundaries.size - 1
  const withSpan =
    countWords(clause.slice(0, start - from)) +
    (span.length <= LONGEST_WORD ? 1 : countWords(span)) +
    countWords(clause.slice(end - from))
  if (withSpan !== words) return withSpan < words
  return isChance(left) && isChance(right)
}
