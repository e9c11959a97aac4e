import type { Agreement } from '@/lib/catalogue/agreement'
import type { CuedSentence } from '@/lib/drafting/article-cues'
import type { FoundDate } from '@/lib/drafting/find-dates'
import type { DraftLanguage } from '@/lib/drafting/pick-lexicon'
import type { Span } from '@/lib/drafting/sentences'
import type { Mention } from '@/lib/matching/mention'
import type { NamedRecord } from '@/lib/matching/named-record'
import type { AgreementLink } from './agreement-link'
import { type Candidate, scoreAgreement } from './score-agreement'

/** What linking looks at. All offsets are UTF-16 code units into `text`. */
export interface LinkInput {
  text: string
  lang: DraftLanguage | null
  sentences: readonly CuedSentence[]
  /** Companies, cities and agreements that the article names, in order of `start`. */
  mentions: readonly Mention[]
  /** Known agreements that share a record with the mentions. */
  agreements: readonly Agreement[]
  /** Records of the mentions, of the parties and of their owners and places. */
  records: ReadonlyMap<string, NamedRecord>
  /** Dates of a span, in text order. */
  datesIn(span: Span): readonly FoundDate[]
  /** Topic codes of a span. */
  topicsIn(span: Span): readonly string[]
}

/** Links and the words that report each linked agreement, for painting. */
export interface Linking {
  links: AgreementLink[]
  triggers: { recordId: string; start: number; end: number }[]
}

const THRESHOLD = 0.5
/** Of agreements between the same parties, one this much weaker than the best is not meant. */
const CLEARLY_WEAKER = 0.12

const partyKey = (agreement: Agreement): string =>
  agreement.parties
    .map((party) => party.recordId)
    .sort()
    .join(' ')

interface Scored {
  agreement: Agreement
  candidate: Candidate
}

/**
 * Whether a record that stood in for a party is itself a party of an agreement found with at least the same confidence:
 * an initiative with an agreement of its own is not named for its city's other agreements.
 */
const standsForAnother = (
  { substitutes, named, link }: Candidate,
  agreement: Agreement,
  scored: readonly Scored[],
): boolean =>
  !named &&
  scored.some(
    (other) =>
      other.agreement.id !== agreement.id &&
      other.candidate.link.confidence >= link.confidence &&
      other.agreement.parties.some(({ recordId }) => substitutes.includes(recordId)),
  )

/**
 * Whether a sibling explains the article better: both share two parties that are named, and of the parties in which they
 * differ the article names the sibling's and not this one's.
 */
const siblingIsMeant = (
  { named, present }: Candidate,
  agreement: Agreement,
  scored: readonly Scored[],
): boolean => {
  const own = agreement.parties.map(({ recordId }) => recordId)
  if (named || own.every((id) => present.has(id))) return false
  return scored.some(({ agreement: sibling, candidate }) => {
    const others = sibling.parties.map(({ recordId }) => recordId)
    const shared = own.filter((id) => others.includes(id) && present.has(id))
    const further = others.filter((id) => !own.includes(id))
    return (
      shared.length >= 2 && further.length > 0 && further.every((id) => candidate.present.has(id))
    )
  })
}

/**
 * Which known agreements an article reports. An agreement is reported when its parties, or records that stand for them,
 * meet a cue or its place in one sentence, in neighbouring ones, or in the article around a strong cue.
 * Best first; an agreement told only as history is marked `recalled`.
 */
export const linkAgreements = (input: LinkInput): Linking => {
  const scored: Scored[] = input.agreements.flatMap((agreement) => {
    const candidate = scoreAgreement(agreement, input)
    return candidate && candidate.link.confidence >= THRESHOLD ? [{ agreement, candidate }] : []
  })
  const bestOf = new Map<string, Candidate>()
  for (const { agreement, candidate } of scored) {
    const key = partyKey(agreement)
    const best = bestOf.get(key)
    if (!best || candidate.link.confidence > best.link.confidence) bestOf.set(key, candidate)
  }
  const kept = scored.filter(({ agreement, candidate }) => {
    if (standsForAnother(candidate, agreement, scored)) return false
    if (siblingIsMeant(candidate, agreement, scored)) return false
    const best = bestOf.get(partyKey(agreement))
    if (!best || best === candidate || candidate.named) return true
    return best.link.confidence - candidate.link.confidence < CLEARLY_WEAKER
  })
  kept.sort((a, b) => b.candidate.link.confidence - a.candidate.link.confidence)
  return {
    links: kept.map(({ candidate }) => candidate.link),
    triggers: kept.flatMap(({ candidate: { link, triggers } }) =>
      // Every reported agreement shows by some words, the best ones at least.
      (triggers.length === 0 && link.trigger ? [link.trigger] : triggers).map((span) => ({
        recordId: link.recordId,
        ...span,
      })),
    ),
  }
}
