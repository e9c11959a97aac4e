import type { CuedSentence } from './article-cues'
import type { CompiledLexicon } from './compile-lexicon'
import type { DraftInput } from './draft-input'
import type { Entity } from './entity'
import type { AgreementEvent } from './event'
import { eventParties } from './event-parties'
import { statusOf } from './event-status'
import { eventType } from './event-type'
import { type Cue, findSignals, hasSignal } from './find-cues'
import { findEntities } from './find-entities'
import { CITY_HEAD } from './organisation-words'
import type { PageContext } from './page-context'
import type { Span } from './sentences'

/** Farthest that a verb and its noun may stand apart, in characters. */
const FARTHEST = { latin: 240, zh: 60 }
const LEAD = 4
/** How many sentences back an agreement may have been told for "the agreement" to mean it. */
const BACK = 10
const THRESHOLD = 0.6

const VERB_SCORE: Record<string, number> = {
  sign: 0.4,
  agree: 0.3,
  announce: 0.28,
  cooperate: 0.3,
  extend: 0.28,
  join: 0.25,
  open: 0.26,
  invest: 0.2,
  end: 0.28,
}
/** What a noun adds: a named kind of agreement most, a bare "agreement" least. */
const nounScore = (noun: Cue | null): number => {
  if (noun?.kind !== 'noun') return 0
  if (noun.type === 'other') return 0.1
  return noun.type === 'partnership' ? 0.15 : 0.25
}

/** Which verbs say that an agreement of this noun came about. */
const fits = (noun: Cue | null, verb: Cue): boolean => {
  if (verb.kind !== 'verb') return false
  if (noun?.kind !== 'noun') return verb.act === 'cooperate'
  switch (noun.type) {
    case 'innovation-centre':
      return verb.act !== 'join' && verb.act !== 'end' && verb.act !== 'cooperate'
    case 'joint-venture':
      return verb.act !== 'join' && verb.act !== 'cooperate' && verb.act !== 'open'
    case 'membership':
      return verb.act === 'join' || verb.act === 'sign' || verb.act === 'announce'
    case 'other':
      return (
        verb.act === 'sign' || verb.act === 'agree' || verb.act === 'extend' || verb.act === 'end'
      )
    default:
      return verb.act !== 'open' && verb.act !== 'invest' && verb.act !== 'join'
  }
}

const distance = (a: Span, b: Span): number =>
  Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end))

/** The best pair of noun and verb in a sentence: a signing before an announcement, the nearer before the farther. */
const cuePair = (sentence: CuedSentence, zh: boolean): { noun: Cue | null; verb: Cue } | null => {
  let best: { noun: Cue | null; verb: Cue; score: number } | null = null
  const nouns: (Cue | null)[] = [...sentence.nouns.filter(({ kind }) => kind === 'noun'), null]
  for (const verb of sentence.verbs) {
    for (const noun of nouns) {
      if (!fits(noun, verb) || verb.kind !== 'verb') continue
      const apart = noun ? distance(noun, verb) : 0
      if (apart > (zh ? FARTHEST.zh : FARTHEST.latin)) continue
      const score = (VERB_SCORE[verb.act] ?? 0) + nounScore(noun) - apart / 1000
      if (!best || score > best.score) best = { noun, verb, score }
    }
  }
  return best
}

const CEREMONY = /仪式|unterzeichnung$|signing ceremony/iu
const DEFINITE =
  /(?:^|[\s(])(?:the|this|that|said|die|der|das|den|dem|des|diese[mnrs]?|zur|zum|beim|il|la|lo|l['’]|dell['’]|all['’]|del|della|quest[oa]|le|cet|cette|du|el|este|esta|该|此次|本次)\s?(?:\p{L}+ )?$/iu

const isCeremony = (text: string, noun: Cue | null): boolean =>
  noun !== null && CEREMONY.test(text.slice(noun.start, noun.end))

/** Whether a noun points back at an agreement told before: "the contract", "diese Unterzeichnung", 签约仪式. */
const speaksBack = (text: string, sentence: Span, noun: Cue | null): boolean => {
  if (noun?.kind !== 'noun') return false
  if (isCeremony(text, noun)) return true
  return (
    noun.type !== 'innovation-centre' &&
    DEFINITE.test(text.slice(Math.max(sentence.start, noun.start - 24), noun.start))
  )
}

const near = (text: string, sentence: Span, verb: Cue, noun: Cue | null): Span => {
  const start = Math.min(verb.start, noun?.start ?? verb.start)
  const end = Math.max(verb.end, noun?.end ?? verb.end)
  const from = Math.max(sentence.start, start - 45)
  const to = Math.min(sentence.end, end + 30)
  const shift = /[\p{L}]/u.test(text[from - 1] ?? '')
    ? text.slice(from).search(/[^\p{L}]/u) + 1 || 0
    : 0
  return { start: Math.min(start, from + shift), end: to }
}

const inQuotes = (text: string, sentence: Span, at: number): boolean => {
  const before = text.slice(sentence.start, at)
  const opened = (before.match(/[„“«「]|(?<=^|\s)"/gu) ?? []).length
  const closed = (before.match(/[”»」]|(?<=\S)"(?=\s|$|[,.])/gu) ?? []).length
  return /^["„“«「]/.test(text.slice(sentence.start, sentence.start + 1))
    ? closed === 0 || opened > closed
    : opened > closed
}

const strong = (entity: Entity): boolean => entity.told !== 'bare' || entity.recordId !== undefined

const penalties = (
  text: string,
  sentence: CuedSentence,
  verb: Cue,
  noun: Cue | null,
  lexicon: CompiledLexicon,
): number => {
  const window = near(text, sentence, verb, noun)
  let minus = 0
  if (hasSignal(text, window, lexicon, 'negation')) minus += 0.6
  if (hasSignal(text, window, lexicon, 'hypothetical')) minus += 0.35
  if (hasSignal(text, sentence, lexicon, 'rumour')) minus += 0.5
  if (sentence.nouns.some(({ kind }) => kind === 'foreign'))
    minus +=
      noun?.kind !== 'noun' || noun.type === 'other' || noun.type === 'partnership' ? 0.5 : 0.15
  if (inQuotes(text, sentence, verb.start)) minus += 0.25
  if (text[sentence.end - 1] === '?' || text[sentence.end - 1] === '？') minus += 0.4
  return minus
}

/** The sentences that report an agreement, with who takes part; weak ones are left out. */
export const findEvents = (
  input: DraftInput,
  lexicon: CompiledLexicon,
  page: PageContext,
): AgreementEvent[] => {
  const { text } = input
  const zh = lexicon.lang === 'zh'
  const events: AgreementEvent[] = []
  for (const sentence of input.sentences) {
    const pair = cuePair(sentence, zh)
    if (!pair) continue
    const { noun, verb } = pair
    const type = eventType(text, sentence, noun, verb, page)
    const minus = penalties(text, sentence, verb, noun, lexicon)
    if (minus >= 0.6) continue
    if (page.isHistory(sentence, verb)) continue
    const entities = findEntities(text, sentence, input, lexicon).map((entity) =>
      page.resolve(entity),
    )
    const named = eventParties(text, sentence, verb, noun, entities, lexicon)
    let parties = named.parties.filter(
      ({ told, name }) => told !== 'stand-in' || (page.city !== null && name === page.city.name),
    )
    const direct = parties.length
    if (parties.length < 2) {
      const represented = named.represented.filter(
        (entity) => !parties.some((party) => page.same(party, entity)),
      )
      if (verb.kind === 'verb' && verb.act === 'sign')
        parties = [...parties, ...represented].slice(0, 3)
    }
    const signs = verb.kind === 'verb' && verb.act === 'sign'
    const head = CITY_HEAD.test(text.slice(sentence.start, verb.start))
    if (
      parties.length < 2 &&
      signs &&
      head &&
      page.city &&
      !parties.some(({ kind }) => kind === 'city')
    ) {
      parties = [{ ...page.city, acting: true, told: 'stand-in' }, ...parties]
    }
    const standIn =
      findSignals(text, { start: sentence.start, end: verb.end }, lexicon, 'bothParties').length >
        0 ||
      findSignals(text, { start: sentence.start, end: verb.end }, lexicon, 'ownCompany').length > 0
    let inferred = 0
    const earlier = events.filter(({ sentence: told }) => sentence.index - told.index <= BACK).pop()
    if (earlier && (direct < 2 || isCeremony(text, noun)) && speaksBack(text, sentence, noun)) {
      events.push({ ...earlier, sentence, noun, verb, inferred: 2, score: earlier.score - 0.3 })
      continue
    }
    const alone = type === 'innovation-centre' && direct === 1
    if (parties.length < 2 && !alone) {
      const both = findSignals(text, sentence, lexicon, 'bothParties').length > 0
      const more = page.salient(sentence, parties, both && parties.length === 0 ? 2 : 1, standIn)
      inferred = more.length
      parties = [...more, ...parties]
    }
    parties = page.tidy(parties)
    const enough = parties.length >= 2 || alone
    if (
      !enough ||
      (parties.every(({ kind }) => kind === 'city') && type !== 'twinning' && !(direct >= 2))
    )
      continue
    let score = (verb.kind === 'verb' ? (VERB_SCORE[verb.act] ?? 0) : 0) + nounScore(noun) - minus
    score += direct >= 2 ? 0.25 : direct === 1 ? 0.14 : 0.04
    score += parties.filter(strong).length >= 2 ? 0.08 : 0
    if (sentence.index < LEAD) score += 0.1
    if (page.titleSpeaksOfAgreement) score += 0.1
    if (noun === null && sentence.index >= LEAD) score -= 0.15
    if (score < THRESHOLD) continue
    const status = statusOf(text, sentence, verb, noun, type, lexicon)
    events.push({ sentence, noun, verb, type, status, parties, inferred, score })
  }
  return events
}
