import type { CuedSentence } from './article-cues'
import type { CompiledLexicon } from './compile-lexicon'
import { type Entity, sameName } from './entity'
import type { Cue } from './find-cues'
import { findSignals } from './find-cues'
import { type Governor, governorOf } from './governor'
import type { Span } from './sentences'
import { slotNames } from './slot-names'
import { BODY } from './verb-frames'

export interface EventParties {
  parties: Entity[]
  /** Organisations of people who act in the sentence; taken only where no party is named. */
  represented: Entity[]
}

const unique = (entities: readonly Entity[]): Entity[] => {
  const kept: Entity[] = []
  for (const entity of entities) {
    const known = kept.findIndex(
      (other) =>
        (other.recordId !== undefined && other.recordId === entity.recordId) ||
        sameName(other.name, entity.name),
    )
    if (known < 0) kept.push(entity)
  }
  return kept
}

/** Where the part of the sentence ends in which parties are named: at "which", "in order to", after verb and noun. */
const reach = (text: string, sentence: Span, from: number, lexicon: CompiledLexicon): number => {
  const rest = { start: from, end: sentence.end }
  const cut = findSignals(text, rest, lexicon, 'subordinate')[0]
  return cut ? cut.start : sentence.end
}

/** Languages in which who signs often follows the verb. */
const SUBJECT_LAST = new Set(['it', 'es'])
/** How near the start of a sentence its cue must stand, and how soon the parties follow it, in characters. */
const OPENING = 40
const FOLLOWING = 120
/** How far from its verb such a name may stand, in characters. */
const OBJECT_REACH = 120

const BELONGING =
  /(?:sponsor|partner|partnerstadt|sister city|twin town|mitglied|member|membr[oe]|miembro|patrocinador|socio|parrain|partenaire|namensgeber|ausrüster|sponsor \p{L}+)(?:s|in|e[ns]?)?(?: \p{L}+)?$/iu

/** What is ordered comes from or goes to somebody, a sum goes into a company: the first name after such a verb. */
const isObject = (
  text: string,
  verb: Cue,
  entity: Entity,
  governor: Governor,
  parties: readonly Entity[],
): boolean =>
  verb.kind === 'verb' &&
  (verb.act === 'award' || verb.act === 'invest' || verb.act === 'join') &&
  entity.kind === 'company' &&
  (governor === 'of' || governor === 'in' || governor === 'for') &&
  (verb.act === 'award' ||
    (verb.act === 'join' && BODY.test(text.slice(verb.end, entity.start))) ||
    entity.told !== 'bare' ||
    entity.type !== undefined) &&
  Math.abs(entity.start - verb.end) < OBJECT_REACH &&
  parties.length === 1 &&
  entity.told !== 'stand-in'

const latinParties = (
  text: string,
  sentence: CuedSentence,
  verb: Cue,
  noun: Cue | null,
  entities: readonly Entity[],
  lexicon: CompiledLexicon,
): EventParties => {
  if (lexicon.lang === 'zh') return { parties: [], represented: [] }
  const done = Math.max(verb.end, noun?.end ?? 0)
  const first = Math.min(verb.start, noun?.start ?? verb.start)
  const end = reach(text, sentence, done, lexicon)
  const parties: Entity[] = []
  const represented: Entity[] = []
  const verbs = sentence.verbs.filter(({ kind }) => kind === 'verb')
  for (const entity of entities) {
    if (entity.start >= end || entity.venue) continue
    if (noun && entity.start < noun.end && noun.start < entity.end) continue
    const governor = governorOf(text, sentence, entity, entities, lexicon.lang, verbs)
    if (governor === 'role') {
      represented.push(entity)
      continue
    }
    const city = entity.kind === 'city' && !entity.acting
    // "sponsor of X", "Mitglied des X": the genitive after the noun is the other party.
    const belongs =
      governor === 'of' &&
      [noun, verb].some(
        (cue) =>
          cue !== null &&
          entity.start >= cue.end &&
          entity.start - cue.end < 45 &&
          BELONGING.test(text.slice(cue.start, cue.end)),
      )
    if (belongs) {
      parties.push({ ...entity, joined: true })
      continue
    }
    const after = text.slice(entity.end, entity.end + 3)
    if (isObject(text, verb, entity, governor, parties)) {
      parties.push({ ...entity, joined: true })
      continue
    }
    const possessive = /^['’]s/.test(after) || /^-\p{L}/u.test(after)
    if (possessive && entity.start > first) continue
    // What is ordered may itself come "with" something.
    const ordered = verb.kind === 'verb' && verb.act === 'award' && parties.length > 1
    if (governor === 'with' && ordered && entity.told === 'bare') continue
    if (governor === 'with') parties.push({ ...entity, joined: true })
    else if (governor === 'by' && entity.start > first) parties.push(entity)
    else if (governor === 'bare' && entity.start < done) {
      if (city && entity.start > first) continue
      if (possessive && entity.kind === 'city') continue
      if (possessive) represented.push(entity)
      else parties.push(entity)
    } else if (
      governor === 'bare' &&
      verb.kind === 'verb' &&
      (verb.act === 'join' ||
        verb.act === 'cooperate' ||
        verb.act === 'award' ||
        (verb.act === 'sign' && SUBJECT_LAST.has(lexicon.lang) && entity.told !== 'bare')) &&
      entity.start - done < 60
    ) {
      parties.push(entity)
    }
  }
  // "Under a letter signed on Saturday, A and B will …": the parties follow.
  if (parties.length === 0 && noun !== null && first - sentence.start < OPENING) {
    for (const entity of entities) {
      if (entity.start < done || entity.start >= end || entity.start - done > FOLLOWING) continue
      if (entity.venue || (entity.kind === 'city' && !entity.acting)) continue
      const governor = governorOf(text, sentence, entity, entities, lexicon.lang, verbs)
      if (governor === 'bare' || governor === 'with') parties.push(entity)
    }
  }
  return { parties: unique(parties), represented: unique(represented) }
}

const CHINESE_ROLE =
  /^(?:党委|党组|集团|公司)?(?:副?(?:董事长|总裁|总经理|书记|市长|区长|县长|省长|主任|校长|院长|部长|局长|会长|理事长|行长|首席|CEO|总监|主席|秘书长|负责人|代表|一行|高级|轮值|常务|执行))/u
const IN_PLACE = /(?:在|于|落户|来访|到访|赴|位于|抵达|前往|地点为|出席|参加|考察|走访)$/u

/** The clauses of a Chinese sentence as spans. */
const clausesOf = (text: string, sentence: Span): Span[] => {
  const clauses: Span[] = []
  let start = sentence.start
  for (let at = sentence.start; at <= sentence.end; at++) {
    if (at === sentence.end || /[,，;；:：]/.test(text[at] ?? '')) {
      if (at > start) clauses.push({ start, end: at })
      start = at + 1
    }
  }
  return clauses
}

const chineseParties = (
  text: string,
  sentence: CuedSentence,
  verb: Cue,
  noun: Cue | null,
  entities: readonly Entity[],
): EventParties => {
  const clauses = clausesOf(text, sentence)
  const at = clauses.findIndex(({ start, end }) => start <= verb.start && verb.start < end)
  const clause = clauses[at]
  if (!clause) return { parties: [], represented: [] }
  const represented: Entity[] = []
  const usable = (entity: Entity): boolean => {
    if (noun && entity.start < noun.end && noun.start < entity.end) return false
    if (CHINESE_ROLE.test(text.slice(entity.end, entity.end + 8))) {
      represented.push(entity)
      return false
    }
    const before = text.slice(Math.max(sentence.start, entity.start - 6), entity.start)
    if (IN_PLACE.test(before)) return false
    return (
      entity.kind === 'company' ||
      entity.acting ||
      /[与和同、]$/u.test(before) ||
      /^(?:市|区|县)?(?:与|和|同|携手|、)/u.test(text.slice(entity.end, entity.end + 3))
    )
  }
  const here = entities.filter((entity) => entity.start >= clause.start && entity.end <= clause.end)
  const before = here.filter((entity) => entity.end <= verb.start && usable(entity))
  const slots = slotNames(
    text,
    clause,
    verb.start,
    here.filter((entity) => entity.end <= verb.start),
  )
  const object =
    verb.kind === 'verb' && (verb.act === 'cooperate' || verb.act === 'join')
      ? here.filter(
          (entity) => entity.start >= verb.end && entity.start - verb.end < 12 && usable(entity),
        )
      : []
  const parties = unique([...before, ...slots, ...object].sort((a, b) => a.start - b.start))
  for (let back = at - 1; back >= 0 && parties.length > 0; back--) {
    if (
      !/^\s*(?:与|和|同|并与|且与|将与|已与)/u.test(text.slice(clause.start, clause.start + 4)) &&
      parties.length > 1
    )
      break
    const earlier = clauses[back]
    if (!earlier) break
    const subject = entities.find(
      (entity) =>
        entity.start >= earlier.start && entity.end <= earlier.end && entity.kind === 'company',
    )
    if (subject) {
      parties.unshift(subject)
      break
    }
  }
  return { parties: unique(parties), represented: unique(represented) }
}

/** Who the sentence names as a party to what its verb and noun report. */
export const eventParties = (
  text: string,
  sentence: CuedSentence,
  verb: Cue,
  noun: Cue | null,
  entities: readonly Entity[],
  lexicon: CompiledLexicon,
): EventParties =>
  lexicon.lang === 'zh'
    ? chineseParties(text, sentence, verb, noun, entities)
    : latinParties(text, sentence, verb, noun, entities, lexicon)
