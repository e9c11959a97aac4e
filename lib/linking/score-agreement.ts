import type { Agreement } from '@/lib/catalogue/agreement'
import type { CuedSentence } from '@/lib/drafting/article-cues'
import type { Cue } from '@/lib/drafting/find-cues'
import type { Span } from '@/lib/drafting/sentences'
import type { Mention } from '@/lib/matching/mention'
import type { NamedRecord } from '@/lib/matching/named-record'
import type { AgreementLink, LinkReason } from './agreement-link'
import { dateFit } from './date-fit'
import { isDenied } from './is-denied'
import type { LinkInput } from './link-agreements'
import { distinctParties, type Presence, presencesOf } from './party-presence'
import { liesWithin } from './same-place'
import { tellsAgreement } from './tells-agreement'
import { triggerSpan } from './trigger-span'
import { typeAffinity } from './type-affinity'

export interface Candidate {
  link: AgreementLink
  triggers: Span[]
  /** Its own name, or an initiative that is one of its parties, stands in the article. */
  named: boolean
  /** Records that stand for a party where the agreement is told best. */
  substitutes: string[]
  /** Parties that the article names themselves, anywhere. */
  present: ReadonlySet<string>
}

interface Situation {
  sentence: CuedSentence
  parties: Presence[]
  where: 'sentence' | 'near' | 'article'
  cue: Cue | undefined
}

const BASE = { sentence: 0.62, near: 0.5, article: 0.38 }
const LEAD_SENTENCES = 4

const within = (span: Span, mention: Mention): boolean =>
  mention.start >= span.start && mention.end <= span.end

/** Acts that tell of an agreement without a word for it: won, founded and announced are said of much else. */
const TELLING = new Set(['sign', 'extend', 'cooperate', 'join', 'open', 'invest', 'end'])
const GENERAL = new Set(['other', 'partnership'])

/**
 * The cue of a sentence that fits the agreement's type best. A sentence about wages, courts or purchases has none, unless
 * it names a kind of agreement beside them.
 */
const bestCue = (sentence: CuedSentence, agreement: Agreement): Cue | undefined => {
  const isForeign = sentence.nouns.some((cue) => cue.kind === 'foreign')
  const nouns = sentence.nouns.filter(
    (cue) => cue.kind === 'noun' && !(isForeign && GENERAL.has(cue.type)),
  )
  const rank = (cue: Cue): number =>
    cue.kind === 'noun' ? typeAffinity(cue.type, agreement.type) : 0
  const best = nouns.sort((a, b) => rank(b) - rank(a))[0]
  if (best || isForeign) return best
  return sentence.verbs.find((cue) => cue.kind === 'verb' && TELLING.has(cue.act))
}

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

const situations = (
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
    if (!cue || (input.lang && isDenied(input.text, sentence, input.lang))) continue
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

const partyReasons = ({ parties, where, sentence, cue }: Situation, text: string): LinkReason[] => {
  const names = parties.map(({ mention }) => mention.name)
  const reasons: LinkReason[] = [
    where === 'article'
      ? { code: 'parties-in-article', names }
      : {
          code: 'parties-in-sentence',
          names,
          ...(cue ? { cue: text.slice(cue.start, cue.end) } : {}),
          start: sentence.start,
          end: sentence.end,
        },
  ]
  return reasons
}

/** A place itself says where before an organisation that acts there does. */
const placesFirst = (mentions: readonly Mention[]): Mention[] => [
  ...mentions.filter(({ kind }) => kind === 'city'),
  ...mentions.filter(({ kind }) => kind === 'company'),
]

const placeName = (
  { recordId, kind, name }: Mention,
  records: ReadonlyMap<string, NamedRecord>,
): string => {
  const cityId = kind === 'city' ? undefined : records.get(recordId)?.cityId
  return (cityId === undefined ? undefined : records.get(cityId)?.name) ?? name
}

/** Scores one known agreement against an article; null where its parties do not meet. */
export const scoreAgreement = (agreement: Agreement, input: LinkInput): Candidate | null => {
  const { text, records, mentions, lang } = input
  const partyIds = agreement.parties.map((party) => party.recordId)
  const presences = presencesOf(partyIds, mentions, records)
  const placeMentions = placesFirst(mentions).filter((mention) =>
    agreement.cityIds.some(
      (id) =>
        liesWithin(records, mention.recordId, id) || records.get(mention.recordId)?.cityId === id,
    ),
  )
  const names = mentions.filter(
    ({ kind, recordId }) => kind === 'agreement' && recordId === agreement.id,
  )
  const onlyParty = partyIds.length === 1
  let best: {
    score: number
    reasons: LinkReason[]
    sentence: CuedSentence
    cue: Cue | undefined
    parties: readonly Presence[]
  } | null = null
  const triggers: Span[] = []
  let news = false
  for (const situation of situations(agreement, input, presences, placeMentions)) {
    const { sentence, cue, parties, where } = situation
    const reasons = partyReasons(situation, text)
    let score = BASE[where]
    const share = parties.length / Math.max(1, partyIds.length)
    score += (share - 1) * 0.3
    for (const { partyId, mention, relation } of parties) {
      if (!relation) continue
      score -= 0.04
      reasons.push({
        code: 'stands-for',
        name: mention.name,
        as: records.get(partyId)?.name ?? partyId,
        relation,
      })
    }
    const placeHere = placeMentions.find((mention) => within(sentence, mention))
    const place = placeHere ?? placeMentions[0]
    if (place) {
      score += placeHere ? 0.1 : 0.03
      reasons.push({ code: 'place', name: placeName(place, records) })
    }
    const affinity = cue?.kind === 'noun' ? typeAffinity(cue.type, agreement.type) : 0.4
    score += (affinity - 0.5) * 0.3
    // One party alone meets many cues: its place and its kind must be there too.
    if (onlyParty && (affinity < 1 || !placeHere)) score -= 0.35
    const span = { start: sentence.start, end: sentence.end }
    const dated = dateFit(agreement, input.datesIn(span))
    if (dated?.fit === 'match') {
      score += 0.1
      reasons.push({ code: 'date', edtf: dated.edtf, start: dated.date.start, end: dated.date.end })
    } else if (dated?.fit === 'conflict') score -= 0.4
    const topics = input.topicsIn(span).filter((topic) => agreement.topics.includes(topic))
    if (topics.length > 0) {
      score += Math.min(0.09, topics.length * 0.03)
      reasons.push({ code: 'topic', topics })
    }
    if (score >= 0.5) {
      if (cue && lang && tellsAgreement(sentence, cue, where === 'sentence'))
        triggers.push(triggerSpan(text, sentence, cue, lang))
      if (!sentence.history) news = true
    }
    if (!best || score > best.score) best = { score, reasons, sentence, cue, parties }
  }
  for (const mention of names) {
    const sentence = input.sentences.find((candidate) => within(candidate, mention))
    const reason: LinkReason = {
      code: 'named',
      name: mention.surface,
      start: mention.start,
      end: mention.end,
    }
    if (sentence && !sentence.history) news = true
    if (best && best.score >= 0.5) best.reasons.push(reason)
    else if (sentence)
      best = { score: 0.8, reasons: [reason], sentence, cue: undefined, parties: [] }
    if (best) best.score = Math.max(best.score, 0.8)
    triggers.push({ start: mention.start, end: mention.end })
  }
  if (!best) return null
  const recalled = !news
  const reasons = recalled ? [...best.reasons, { code: 'history' } as const] : best.reasons
  const trigger =
    best.cue && lang ? triggerSpan(text, best.sentence, best.cue, lang) : (triggers[0] ?? null)
  return {
    link: {
      recordId: agreement.id,
      confidence: Math.round(Math.max(0, Math.min(0.98, best.score)) * 100) / 100,
      recalled,
      reasons,
      trigger,
    },
    triggers,
    named: names.length > 0,
    substitutes: best.parties.flatMap(({ mention, relation }) =>
      relation ? [mention.recordId] : [],
    ),
    present: new Set(presences.flatMap(({ partyId, relation }) => (relation ? [] : [partyId]))),
  }
}
