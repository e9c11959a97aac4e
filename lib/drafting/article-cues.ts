import type { CompiledLexicon } from './compile-lexicon'
import { type Cue, findCues, hasSignal } from './find-cues'
import { type Sentence, type Span, splitSentences } from './sentences'

/** A sentence with its cues, and how it speaks of what they name. */
export interface CuedSentence extends Sentence {
  nouns: Cue[]
  verbs: Cue[]
  /** Told as past. */
  history: boolean
}

/** Sentences of an article's zone with the cues of its language. Without a lexicon the cues stay empty. */
export const cueSentences = (
  text: string,
  zone: Span,
  lexicon: CompiledLexicon | null,
): CuedSentence[] =>
  splitSentences(text, zone.start, zone.end).map((sentence) => {
    if (!lexicon) return { ...sentence, nouns: [], verbs: [], history: false }
    const { nouns, verbs } = findCues(text, sentence, lexicon)
    const history =
      (nouns.length > 0 || verbs.length > 0) && hasSignal(text, sentence, lexicon, 'history')
    return { ...sentence, nouns, verbs, history }
  })
