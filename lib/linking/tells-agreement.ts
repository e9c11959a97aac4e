import type { CuedSentence } from '@/lib/drafting/article-cues'
import type { Cue } from '@/lib/drafting/find-cues'

/** Acts that by themselves say that an agreement was made. */
const BINDING = new Set(['sign', 'join', 'cooperate'])

const acts = (sentence: CuedSentence, wanted: ReadonlySet<string>): boolean =>
  sentence.verbs.some((verb) => verb.kind === 'verb' && wanted.has(verb.act))

const SIGNING = new Set(['sign'])

/**
 * Whether a cue is worth painting as the words that report an agreement. A noun for a contract or a centre is, beside
 * its parties or a verb of signing; "cooperation" or "partnership" alone is everyday talk between partners and needs
 * its parties and a verb of signing, joining or cooperating in the sentence, and a verb needs to be one of these.
 */
export const tellsAgreement = (sentence: CuedSentence, cue: Cue, withParties: boolean): boolean => {
  if (cue.kind === 'noun' && cue.type !== 'partnership')
    return withParties || acts(sentence, SIGNING)
  if (!withParties) return false
  return cue.kind === 'verb' ? BINDING.has(cue.act) : acts(sentence, BINDING)
}
