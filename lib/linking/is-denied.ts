import type { CuedSentence } from '@/lib/drafting/article-cues'
import { findSignals } from '@/lib/drafting/find-cues'
import { type DraftLanguage, lexiconOf } from '@/lib/drafting/pick-lexicon'

/** Signs between a negation and what it denies, at most: `have not`, a blank, `signed`. */
const NEAR = 2

/** Does the sentence deny what its cues name (have not signed, keine Vereinbarung, 没有签署)? */
export const isDenied = (text: string, sentence: CuedSentence, lang: DraftLanguage): boolean => {
  const negations = findSignals(text, sentence, lexiconOf(lang), 'negation')
  if (negations.length === 0) return false
  const acts = sentence.verbs.filter((cue) => cue.kind === 'verb' && cue.act === 'sign')
  const follows = ({ start, end }: { start: number; end: number }): boolean =>
    negations.some(
      (negation) =>
        negation.start <= start && (negation.end >= end || Math.abs(start - negation.end) <= NEAR),
    )
  return [...acts, ...sentence.nouns].some(follows)
}
