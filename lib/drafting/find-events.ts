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
import { headlineEvent } from './headline-event'
import { CITY_HEAD } from './organisation-words'
import type { PageContext } from './page-context'
import { type CuePair, pairCues } from './pair-cues'
import type { Span } from './sentences'
import { completesFrame } from './verb-frames'

const LEAD = 4
/** How many sentences back an agreement may have been told for "the agreement" to mean it. */
const BACK = 10
const THRESHOLD = 0.6
/** How far before the report a wish or a condition may govern it, in characters. */
const WISH = 40
/** Sentences from the top in which two neighbours may report an agreement together. */
const JOINT_LEAD = 8
const JOINT_LENGTH = 700

const CEREMONY = /仪式|unterzeichnung$|signing ceremony/iu
const DEFINITE =
  /(?:^|[\s(])(?:the|this|that|said|die|der|das|den|dem|des|diese[mnrs]?|zur|zum|beim|il|la|lo|l['’]|dell['’]|all['’]|del|della|quest[oa]|le|cet|cette|du|el|este|esta|该|此次|本次)\s?(?:\p{L}+ )?$|(?:^|\s)(?:eine[rn]? )?(?:entsprechende|dazugehörige|corresponding|relativ[oa]|apposit[oa]|correspondante?|correspondiente) $/iu

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
  // „ … “ in German, “ … ” elsewhere: one sign opens here and closes there.
  const low = before.includes('„')
  const opened = (before.match(low ? /[„«「]/gu : /[“«「]|(?<=^|\s)"/gu) ?? []).length
  const closed = (before.match(low ? /[“”»」]/gu : /[”»」]|(?<=\S)"(?=\s|$|[,.])/gu) ?? []).length
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
  const wider = { start: Math.max(sentence.start, window.start - WISH), end: window.end }
  if (hasSignal(text, wider, lexicon, 'hypothetical'))
    minus += verb.kind === 'verb' && verb.act === 'end' ? 0.5 : 0.35
  if (hasSignal(text, sentence, lexicon, 'rumour')) minus += 0.5
  if (sentence.nouns.some(({ kind }) => kind === 'foreign'))
    minus +=
      noun?.kind !== 'noun' || noun.type === 'other' || noun.type === 'partnership' ? 0.5 : 0.15
  if (inQuotes(text, sentence, verb.start)) minus += 0.25
  if (text[sentence.end - 1] === '?' || text[sentence.end - 1] === '？') minus += 0.4
  return minus
}

/** Who is twinned is a place, also where no list of places knows it. */
const asPlace = (party: Entity): Entity =>
  party.kind === 'company' && party.told === 'bare'
    ? { ...party, kind: 'city', acting: true }
    : party

/** A named kind of agreement, signed or made, high in the article: worth showing with one of its parties alone. */
const tellsItself = (
  text: string,
  sentence: CuedSentence,
  { noun, verb }: CuePair,
  parties: readonly Entity[],
  minus: number,
  page: PageContext,
): boolean => {
  if (noun?.kind !== 'noun' || verb.kind !== 'verb' || minus > 0 || sentence.index >= LEAD)
    return false
  const vague = noun.type === 'other' || noun.type === 'partnership' || noun.type === 'sponsorship'
  if (vague && !(page.titleSpeaksOfAgreement && verb.act === 'sign')) return false
  if (verb.act !== 'sign' && verb.act !== 'agree' && verb.act !== 'extend') return false
  return parties.every((party) => strong(party) || text.split(party.name).length > 2)
}

/** A sentence and the one before it read as one, where an agreement is told over both. */
const jointOf = (
  text: string,
  before: CuedSentence | undefined,
  sentence: CuedSentence,
): CuedSentence | null => {
  if (!before || sentence.index >= JOINT_LEAD || sentence.block - before.block > 1) return null
  if (sentence.end - before.start > JOINT_LENGTH) return null
  if (!/[.。!！”"»]$/u.test(text.slice(before.start, before.end))) return null
  return {
    ...sentence,
    start: before.start,
    nouns: [...before.nouns, ...sentence.nouns],
    verbs: [...before.verbs, ...sentence.verbs],
    history: before.history || sentence.history,
  }
}

/** Whether a city or company that the sentence does not name stands in it by "both sides", "the company". */
const standsIn = (text: string, { start }: Span, verb: Cue, lexicon: CompiledLexicon): boolean =>
  (['bothParties', 'ownCompany'] as const).some(
    (name) => findSignals(text, { start, end: verb.end }, lexicon, name).length > 0,
  )

/** Reads one sentence (or two as one) as the report of an agreement; null where it is none or too weak a one. */
const reportOf = (
  input: DraftInput,
  lexicon: CompiledLexicon,
  page: PageContext,
  sentence: CuedSentence,
  told: readonly AgreementEvent[],
): AgreementEvent | null => {
  const { text } = input
  const zh = lexicon.lang === 'zh'
  const own = input.sentences[sentence.index]
  const before = input.sentences[sentence.index - 1]
  const joint = own !== undefined && before !== undefined && own.start !== sentence.start
  const pair = pairCues(text, sentence, zh, joint)
  if (!pair) return null
  const { noun, verb } = pair
  if (verb.kind !== 'verb') return null
  const minus = penalties(text, sentence, verb, noun, lexicon)
  if (minus >= 0.6 || page.isHistory(sentence, verb)) return null
  const type = eventType(text, sentence, noun, verb, page)
  const found = joint
    ? [...findEntities(text, before, input, lexicon), ...findEntities(text, own, input, lexicon)]
    : findEntities(text, sentence, input, lexicon)
  const entities = found.map((entity) => page.resolve(entity))
  const named = eventParties(text, sentence, verb, noun, entities, lexicon)
  const others = named.parties.filter(({ told }) => told !== 'stand-in')
  // "Our city" is the article's city, unless that city is the one it deals with.
  let parties = named.parties
    .filter(
      (party) =>
        party.told !== 'stand-in' ||
        (page.city !== null &&
          party.name === page.city.name &&
          !others.some((other) => page.same(other, party))),
    )
    .map((party) => (type === 'twinning' ? asPlace(party) : party))
  const unnamed = named.parties.length > others.length && parties.length === others.length
  if (parties.length === 1 && joint) {
    const both = page.tidy(
      entities.filter(({ kind, venue, acting }) => !venue && (kind === 'company' || acting)),
    )
    if (both.length === 2) parties = both
  }
  const direct = parties.length
  const signs = verb.act === 'sign'
  if (direct < 2 && (signs || verb.act === 'agree' || verb.act === 'extend')) {
    const represented = named.represented.filter(
      (entity) => !parties.some((party) => page.same(party, entity)),
    )
    parties = [...parties, ...represented].slice(0, 3)
  }
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
  const earlier = told.filter((event) => sentence.index - event.sentence.index <= BACK).pop()
  if (earlier && (direct < 2 || isCeremony(text, noun)) && speaksBack(text, sentence, noun))
    return {
      ...earlier,
      sentence,
      noun,
      verb,
      type,
      status: statusOf(text, sentence, verb, noun, type, lexicon),
      inferred: 2,
      score: earlier.score - (signs ? 0.2 : 0.3),
    }
  if (noun === null && joint && !standsIn(text, sentence, verb, lexicon)) return null
  if (noun === null && !completesFrame(text, sentence, verb, entities, parties)) return null
  const alone = direct === 1 && (type === 'innovation-centre' || type === 'investment' || unnamed)
  let inferred = 0
  if (parties.length < 2 && !alone) {
    const both = findSignals(text, sentence, lexicon, 'bothParties').length > 0
    const standIn = standsIn(text, sentence, verb, lexicon)
    const more = page.salient(sentence, parties, both && parties.length === 0 ? 2 : 1, standIn)
    inferred = more.length
    parties = [...more, ...parties]
  }
  parties = page.tidy(parties)
  const single = direct === 1 && tellsItself(text, sentence, pair, parties, minus, page)
  if (parties.length < 2 && !alone && !single) return null
  if (parties.every(({ kind }) => kind === 'city') && type !== 'twinning' && direct < 2 && !unnamed)
    return null
  let score = pair.weight - minus
  if (page.titleForeign) score -= 0.15
  score += direct >= 2 ? 0.25 : direct === 1 ? 0.14 : 0.04
  score += parties.filter(strong).length >= 2 ? 0.08 : 0
  if (sentence.index < LEAD) score += 0.1
  if (page.titleSpeaksOfAgreement) score += 0.1
  if (noun === null && sentence.index >= LEAD) score -= 0.15
  if (alone && type === 'investment') score += 0.2
  if (score < THRESHOLD) return null
  const status = statusOf(text, sentence, verb, noun, type, lexicon)
  return { sentence, noun, verb, type, status, parties, inferred, score }
}

/** The sentences that report an agreement, with who takes part; weak ones are left out. */
export const findEvents = (
  input: DraftInput,
  lexicon: CompiledLexicon,
  page: PageContext,
): AgreementEvent[] => {
  const events: AgreementEvent[] = []
  for (const sentence of input.sentences) {
    if (sentence.nouns.length === 0 && sentence.verbs.length === 0) continue
    const event = reportOf(input, lexicon, page, sentence, events)
    if (event) {
      events.push(event)
      continue
    }
    const before = input.sentences[sentence.index - 1]
    if (events.some((known) => known.sentence.index === before?.index)) continue
    const joint = jointOf(input.text, before, sentence)
    const denied = joint && before && hasSignal(input.text, before, lexicon, 'negation')
    const both = joint && !denied && reportOf(input, lexicon, page, joint, events)
    if (both) events.push({ ...both, score: both.score - 0.05 })
  }
  if (events.length > 0) return events
  const headline = headlineEvent(input, lexicon, page)
  return headline ? [headline] : []
}
