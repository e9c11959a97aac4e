import type { Agreement, AgreementType } from '@/lib/catalogue/agreement'
import type { CuedSentence } from '@/lib/drafting/article-cues'
import type { Cue } from '@/lib/drafting/find-cues'
import { typeAffinity } from './type-affinity'

/** Acts that tell of an agreement without a word for it: won, founded and announced are said of much else. */
const TELLING = new Set(['sign', 'extend', 'cooperate', 'join', 'end'])
/** Acts that only what is opened or paid for can mean. */
const TELLING_OF: Readonly<Record<string, readonly AgreementType[]>> = {
  open: ['innovation-centre', 'joint-venture'],
  invest: ['investment', 'joint-venture'],
}
const GENERAL = new Set(['other', 'partnership'])

/**
 * The cue of a sentence that fits the agreement's type best. A sentence about wages, courts or purchases has none, unless
 * it names a kind of agreement beside them.
 */
export const bestCue = (sentence: CuedSentence, agreement: Agreement): Cue | undefined => {
  const isForeign = sentence.nouns.some((cue) => cue.kind === 'foreign')
  const nouns = sentence.nouns.filter(
    (cue) => cue.kind === 'noun' && !(isForeign && GENERAL.has(cue.type)),
  )
  const rank = (cue: Cue): number =>
    cue.kind === 'noun' ? typeAffinity(cue.type, agreement.type) : 0
  const best = nouns.sort((a, b) => rank(b) - rank(a))[0]
  if (best || isForeign) return best
  return sentence.verbs.find(
    (cue) =>
      cue.kind === 'verb' &&
      (TELLING.has(cue.act) || TELLING_OF[cue.act]?.includes(agreement.type) === true),
  )
}
