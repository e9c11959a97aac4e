import type { Agreement } from '@/lib/catalogue/agreement'
import type { CuedSentence } from '@/lib/drafting/article-cues'
import type { Cue } from '@/lib/drafting/find-cues'
import type { Span } from '@/lib/drafting/sentences'
import type { Mention } from '@/lib/matching/mention'
import type { NamedRecord } from '@/lib/matching/named-record'
import type { AgreementLink, LinkReason } from './agreement-link'
import { dateFit } from './date-fit'
import type { LinkInput } from './link-agreements'
import { type Presence, presencesOf } from './party-presence'
import { liesWithin } from './same-place'
import { type Situation, situations, within } from './situations'
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

const BASE = { sentence: 0.62, near: 0.5, article: 0.38 }

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
