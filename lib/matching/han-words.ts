import { FUNCTION_WORDS } from './data/han-contexts'
import { simplified } from './simplified'

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

/**
 * A crossing word that leaves one function word outside is the dictionary's mistake more often than ours (从小|米), unless
 * what it leaves of the name is a function word, too (才华|为).
 */
const isChance = (outside: string, rest: string): boolean =>
  outside === '' || (outside.length === 1 && FUNCTION.has(outside) && !FUNCTION.has(rest))

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

/** Names up to this length count as one word though the dictionary may not know them; longer ones are no chance. */
const LONGEST_WORD = 3

/** 办成|都|不行: a verb that takes the name's first character for its result, and the adverb 都 before a negation. */
const VERB_BEFORE = /[办做搞谈干学变组写建]$/u
const RESULT_AND_ADVERB = /^成都$/u
const NEGATION_BEFORE = /[不没]$/u
const NEGATION_AFTER = /^[不没无未难]/u

/** 黄淮|南部: a direction and 部, unless another word begins with 部. */
const DIRECTION = /^\p{Script=Han}[东南西北]$/u
const PART_AFTER = /^部(?![分门队署委级长落属])/u

const isVerbAndAdverb = (clause: string, start: number, span: string): boolean =>
  RESULT_AND_ADVERB.test(span) &&
  (NEGATION_BEFORE.test(clause.slice(0, start)) ||
    (VERB_BEFORE.test(clause.slice(0, start)) &&
      NEGATION_AFTER.test(clause.slice(start + span.length))))

/**
 * Does a Han span begin and end where words do? 形成|都市圈 holds no 成都 and 升华|为 no 华为. Where a word crosses the
 * span's edge, the reading with fewer words wins (济南|加码 over 济|南加|码), as dictionaries themselves choose. Only
 * the clause around the span is segmented: that costs some 70 times the scan.
 */
export const isAlignedWithWords = (text: string, start: number, end: number): boolean => {
  if (!isHanAt(text, start - 1) && !isHanAt(text, end)) return true
  const from = reachLeft(text, start)
  const clause = simplified(text.slice(from, reachRight(text, end)))
  const span = clause.slice(start - from, end - from)
  if (isVerbAndAdverb(clause, start - from, span)) return false
  if (DIRECTION.test(span) && PART_AFTER.test(clause.slice(end - from))) return false
  const boundaries = wordBoundaries(clause)
  const left = outsideLeft(boundaries, clause, start - from)
  const right = outsideRight(boundaries, clause, end - from)
  if (left === '' && right === '') return true
  const words = boundaries.size - 1
  const withSpan =
    countWords(clause.slice(0, start - from)) +
    (span.length <= LONGEST_WORD ? 1 : countWords(span)) +
    countWords(clause.slice(end - from))
  if (withSpan !== words) return withSpan < words
  if (span.length > LONGEST_WORD) return true
  return isChance(left, span.slice(1)) && isChance(right, span.slice(0, -1))
}
