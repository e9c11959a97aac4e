import type { AgreementStatus, AgreementType } from '@/lib/catalogue/agreement'
import type { CuedSentence } from './article-cues'
import type { CompiledLexicon } from './compile-lexicon'
import { type Cue, findSignals } from './find-cues'

/** How far an agreement has come, from the verb that reports it and from words of intent around it. */
export const statusOf = (
  text: string,
  sentence: CuedSentence,
  verb: Cue,
  noun: Cue | null,
  type: AgreementType,
  lexicon: CompiledLexicon,
): AgreementStatus => {
  if (verb.kind !== 'verb') return 'reported'
  if (verb.act === 'end') return 'ended'
  const start = Math.min(verb.start, noun?.start ?? verb.start) - 60
  const window = {
    start: Math.max(sentence.start, start),
    end: Math.min(sentence.end, Math.max(verb.end, noun?.end ?? 0) + 20),
  }
  const intent = findSignals(text, window, lexicon, 'intent').some(
    (span) => span.start < Math.max(verb.end, noun?.end ?? 0) && span.end > window.start,
  )
  if (intent && !(noun?.kind === 'noun' && noun.type === 'mou' && verb.act === 'sign'))
    return verb.act === 'announce' || type === 'innovation-centre' ? 'announced' : 'planned'
  if (verb.act === 'sign') return 'signed'
  if (verb.act === 'agree') return type === 'innovation-centre' ? 'announced' : 'signed'
  if (verb.act === 'extend' && noun?.kind === 'noun' && noun.type !== 'partnership') return 'signed'
  return 'announced'
}
