import { cueSentences } from './article-cues'
import type { CompiledLexicon } from './compile-lexicon'
import type { DraftInput } from './draft-input'
import { plainName } from './entity'
import type { AgreementEvent } from './event'
import { statusOf } from './event-status'
import { eventType } from './event-type'
import { type Cue, hasSignal } from './find-cues'
import { findEntities } from './find-entities'
import type { PageContext } from './page-context'
import { pairCues } from './pair-cues'

/** Sentences from the top in which the parties of a headline are looked for. */
const LEAD = 2
const SCORE = 0.64
/** Nouns that report nothing without a verb. */
const VAGUE = new Set<string>(['other', 'partnership', 'innovation-centre', 'sponsorship'])

/**
 * The agreement that only the headline tells in cue words ("X joins hands with Y"), where one of the first sentences
 * names both parties. Nothing where the headline asks, denies or guesses.
 */
export const headlineEvent = (
  input: DraftInput,
  lexicon: CompiledLexicon,
  page: PageContext,
): AgreementEvent | null => {
  const { title, text } = input
  const whole = { start: 0, end: title.length }
  if (title === '' || /[?？]/u.test(title)) return null
  const [headline] = cueSentences(title, whole, lexicon)
  if (!headline || headline.nouns.some(({ kind }) => kind === 'foreign')) return null
  for (const signal of ['negation', 'hypothetical', 'rumour', 'history'] as const)
    if (hasSignal(title, whole, lexicon, signal)) return null
  const pair = pairCues(title, headline, lexicon.lang === 'zh')
  const named = headline.nouns.find((cue) => cue.kind === 'noun' && !VAGUE.has(cue.type)) ?? null
  const act = pair?.verb.kind === 'verb' ? pair.verb.act : named && 'announce'
  const titleNoun = pair ? pair.noun : named
  if (!act || (titleNoun === null && act !== 'cooperate')) return null
  const inTitle = title.toLowerCase()
  for (const sentence of input.sentences.slice(0, LEAD)) {
    if (sentence.history || sentence.nouns.some(({ kind }) => kind === 'foreign')) continue
    const parties = page.tidy(
      findEntities(text, sentence, input, lexicon)
        .map((entity) => page.resolve(entity))
        .filter(({ kind, acting, venue }) => !venue && (kind === 'company' || acting))
        .filter(({ name, start, end }) =>
          [plainName(name), text.slice(start, end).toLowerCase()].some((each) =>
            inTitle.includes(each.split(' ').slice(0, 2).join(' ')),
          ),
        ),
    )
    if (parties.length < 2) continue
    const verb: Cue = { kind: 'verb', act, start: sentence.start, end: sentence.end }
    const noun: Cue | null =
      titleNoun?.kind === 'noun' ? { ...titleNoun, start: sentence.start, end: sentence.end } : null
    const type = eventType(text, sentence, noun, verb, page)
    const status = statusOf(text, sentence, verb, noun, type, lexicon)
    return { sentence, noun, verb, type, status, parties, inferred: 0, score: SCORE }
  }
  return null
}
