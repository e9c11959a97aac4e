import type { AgreementType } from '@/lib/catalogue/agreement'
import type { CuedSentence } from './article-cues'
import type { Cue } from './find-cues'
import type { PageContext } from './page-context'

/** Which type a text means where its words name several: the more specific goes first. */
const PRECEDENCE: readonly AgreementType[] = [
  'mou',
  'framework-agreement',
  'joint-venture',
  'twinning',
  'sponsorship',
  'research-cooperation',
  'supply',
  'membership',
  'strategic-cooperation',
  'cooperation-agreement',
  'investment',
  'innovation-centre',
  'partnership',
  'other',
]

const rank = (type: AgreementType): number => PRECEDENCE.indexOf(type)
const NEAR = 70

/**
 * The type of a reported agreement: that of its noun, made more precise by nouns close to it and, where the sentence
 * has only a bare word such as "agreement", by the headline and by what the parties are to do.
 */
export const eventType = (
  text: string,
  sentence: CuedSentence,
  noun: Cue | null,
  verb: Cue,
  page: PageContext,
): AgreementType => {
  if (noun?.kind !== 'noun') {
    const words = text.slice(verb.start, verb.end)
    if (/sponsor|patrocin|sponsoris|parrain|Namensgeber|Ausrüster|赞助/iu.test(words))
      return 'sponsorship'
    if (/twinned|gemell|jumel|herman/iu.test(words)) return 'twinning'
    if (verb.kind === 'verb' && verb.act === 'award') return 'supply'
    if (verb.kind === 'verb' && (verb.act === 'invest' || verb.act === 'open')) return 'investment'
    if (verb.kind === 'verb' && verb.act === 'join') return 'membership'
    return page.headlineType && page.headlineType !== 'other' ? page.headlineType : 'partnership'
  }
  const close = sentence.nouns.filter(
    (other) =>
      other.kind === 'noun' &&
      other.start < noun.end + NEAR &&
      other.end > noun.start - NEAR &&
      other.type !== 'innovation-centre',
  )
  let type = noun.type
  if (type === 'innovation-centre' && verb.kind === 'verb' && verb.act !== 'sign') return type
  for (const other of close)
    if (other.kind === 'noun' && rank(other.type) < rank(type)) type = other.type
  const vague = type === 'other' || type === 'partnership' || type === 'cooperation-agreement'
  if (
    vague &&
    page.headlineType &&
    rank(page.headlineType) < rank(type) &&
    page.headlineType !== 'innovation-centre'
  )
    return page.headlineType
  if (vague && verb.kind === 'verb' && verb.act === 'award') return 'supply'
  if (type === 'other') return 'cooperation-agreement'
  return type
}
