import type { Agreement } from '@/lib/catalogue/agreement'
import type { CuedSentence } from '@/lib/drafting/article-cues'
import type { Cue } from '@/lib/drafting/find-cues'
import type { Span } from '@/lib/drafting/sentences'
import type { Mention } from '@/lib/matching/mention'
import { bestCue } from './best-cue'
import { isDenied } from './is-denied'
import { isDispute } from './is-dispute'
import type { LinkInput } from './link-agreements'
import { distinctParties, type Presence } from './party-presence'
import { typeAffinity } from './type-affinity'

/** Where an agreement's parties, or records that stand for them, meet a cue. */
export interface Situation {
  sentence: CuedSentence
  parties: Presence[]
  where: 'sentence' | 'near' | 'article'
  cue: Cue | undefined
}

const LEAD_SENTENCES = 4

/** Does the mention stand in the span? */
export const within = (span: Span, mention: Mention): boolean =>
  mention.start >= span.start && mention.end <= span.end

/** One organisation's centre, named with its kind and its place, needs its owner only somewhere in the article. */
const isItsVenture = (
  agreement: Agreement,
  sentence: CuedSentence,
  cue: Cue,
  places: readonly Mention[],
): boolean =>
  agreement.parties.length === 1 &&
  cue.kind === 'noun' &&
  typeAffinity(cue.type, agreement.type) === 1 &&
  places.some((mention) => within(sentence, mention))

/** Denied, or disputed in court. */
const isUntold = (sentence: CuedSentence, { text, lang }: LinkInput): boolean =>
  lang !== null && (isDenied(text, sentence, lang) || isDispute(text, sentence, lang))

/** Every sentence that may report the agreement, in text order. */
export const situations = (
  agreement: Agreement,
  input: LinkInput,
  presences: readonly Presence[],
  places: readonly Mention[],
): Situation[] => {
  const needed = Math.min(2, agreement.parties.length)
  const all = distinctParties(presences)
  if (needed === 0 || all.length < needed) return []
  const found: Situation[] = []
  for (const sentence of input.sentences) {
    const cue = bestCue(sentence, agreement)
    if (!cue || isUntold(sentence, input)) continue
    const here = distinctParties(presences.filter(({ mention }) => within(sentence, mention)))
    if (here.length >= needed) {
      found.push({ sentence, cue, parties: here, where: 'sentence' })
      continue
    }
    const previous = input.sentences[sentence.index - 1]
    const next = input.sentences[sentence.index + 1]
    const span = { start: previous?.start ?? sentence.start, end: next?.end ?? sentence.end }
    const near = distinctParties(presences.filter(({ mention }) => within(span, mention)))
    if (near.length >= needed) found.push({ sentence, cue, parties: near, where: 'near' })
    else if (
      (sentence.index < LEAD_SENTENCES &&
        sentence.verbs.some((verb) => verb.kind === 'verb' && verb.act === 'sign')) ||
      isItsVenture(agreement, sentence, cue, places)
    )
      found.push({ sentence, cue, parties: all, where: 'article' })
  }
  return found
}
