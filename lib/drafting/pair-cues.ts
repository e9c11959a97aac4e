import type { AgreementType } from '@/lib/catalogue/agreement'
import type { CuedSentence } from './article-cues'
import type { Cue } from './find-cues'
import type { CueAct } from './lexicon/lexicon'
import type { Span } from './sentences'

/** A noun and a verb of one sentence that together report an agreement. */
export interface CuePair {
  noun: Cue | null
  verb: Cue
  /** How much the pair says by itself, 0–1. */
  weight: number
}

/** Farthest that a verb and its noun may stand apart, in characters. */
const FARTHEST = { latin: 240, zh: 60 }
const VERB_WEIGHT: Record<CueAct, number> = {
  sign: 0.4,
  agree: 0.3,
  announce: 0.28,
  cooperate: 0.3,
  extend: 0.28,
  join: 0.25,
  open: 0.26,
  invest: 0.2,
  award: 0.28,
  end: 0.28,
}
/** What a noun adds: a named kind of agreement most, a bare "agreement" least. */
const nounWeight = (noun: Cue | null): number => {
  if (noun?.kind !== 'noun') return 0
  if (noun.type === 'other') return 0.1
  return noun.type === 'partnership' ? 0.15 : 0.25
}

/** Verbs that need no noun: each by itself reports one kind of agreement where its sentence has the right parts. */
const ALONE = new Set<CueAct>(['cooperate', 'join', 'invest', 'open', 'award'])
/** Kinds of agreement that are also states, told without any verb of reporting. */
const STATES = new Set<AgreementType>(['sponsorship', 'twinning'])

/** After a noun of agreement: the parties follow. */
const BETWEEN = /^\s(?:between|with|zwischen|mit|tra|fra|con|entre|avec)\s/iu

/** Which verbs say that an agreement of this noun came about. */
const fits = (noun: Cue | null, verb: Cue, between: boolean): boolean => {
  if (verb.kind !== 'verb') return false
  if (noun?.kind !== 'noun') return ALONE.has(verb.act)
  switch (noun.type) {
    case 'innovation-centre':
      return !['join', 'end', 'cooperate', 'award'].includes(verb.act)
    case 'joint-venture':
      return !['join', 'cooperate', 'open', 'award'].includes(verb.act)
    case 'membership':
      return ['join', 'sign', 'announce'].includes(verb.act)
    case 'supply':
      return !['open', 'invest', 'join'].includes(verb.act)
    case 'framework-agreement':
      return !['open', 'invest', 'join'].includes(verb.act)
    case 'other':
      return (
        ['sign', 'agree', 'extend', 'end', 'award'].includes(verb.act) ||
        (between && verb.act === 'announce')
      )
    default:
      return !['open', 'invest', 'join', 'award'].includes(verb.act)
  }
}

const distance = (a: Span, b: Span): number =>
  Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end))

/** Sentences from the top in which a verb alone may open the report of an agreement. */
const TOP = 8

/** Whether an article has any words that could report an agreement; if not, nothing need be loaded to draft from it. */
export const mayReport = (sentences: readonly CuedSentence[]): boolean =>
  sentences.some(
    ({ nouns, verbs, index }) =>
      verbs.length > 0 &&
      (nouns.some(({ kind }) => kind === 'noun') ||
        (index < TOP && verbs.some((cue) => cue.kind === 'verb' && ALONE.has(cue.act)))),
  ) || sentences.slice(0, TOP).some(({ nouns }) => nouns.some(({ kind }) => kind === 'noun'))

/** Sentences from the top in which a state is news. */
const STATED = 3

/** The noun of a state ("X is main sponsor of Y", "A and B are twinned") read as its own verb. */
const stateOf = (sentence: CuedSentence): CuePair | null => {
  const noun = sentence.nouns.find((cue) => cue.kind === 'noun' && STATES.has(cue.type))
  if (!noun || sentence.index >= STATED) return null
  const verb: Cue = { kind: 'verb', act: 'announce', start: noun.start, end: noun.end }
  return { noun, verb, weight: 0.12 + nounWeight(noun) }
}

/** The best pair of noun and verb in a sentence: a signing before an announcement, the nearer before the farther. */
export const pairCues = (
  text: string,
  sentence: CuedSentence,
  zh: boolean,
  joint = false,
): CuePair | null => {
  let best: CuePair | null = null
  let most = 0
  const nouns: (Cue | null)[] = [...sentence.nouns.filter(({ kind }) => kind === 'noun'), null]
  for (const verb of sentence.verbs) {
    if (verb.kind !== 'verb') continue
    for (const noun of nouns) {
      const between = noun !== null && BETWEEN.test(text.slice(noun.end, noun.end + 10))
      if (!fits(noun, verb, between)) continue
      const apart = noun ? distance(noun, verb) : 0
      if (apart > (zh ? FARTHEST.zh : FARTHEST.latin)) continue
      const weight = VERB_WEIGHT[verb.act] + nounWeight(noun)
      if (best && weight - apart / 1000 <= most) continue
      best = { noun, verb, weight }
      most = weight - apart / 1000
    }
  }
  return best ?? (zh || joint ? null : stateOf(sentence))
}
