import type { CuedSentence } from '@/lib/drafting/article-cues'
import type { Cue } from '@/lib/drafting/find-cues'
import type { DraftLanguage } from '@/lib/drafting/pick-lexicon'
import type { Span } from '@/lib/drafting/sentences'

/** Farthest that a verb may stand from its noun to be painted with it. */
const NEAR = 24
/** Modifiers after the noun: over, on, for, and what they govern, up to the next comma. */
const TAIL: Record<DraftLanguage, RegExp> = {
  de: /^ (?:über|zur|zum|zu|für|der|des|mit der)(?: [\p{L}-]+){1,3}/u,
  en: /^ (?:on|for|of|to|in)(?: [\p{L}&-]+){1,4}/u,
  it: /^ (?:di|a|per|su|sulla|sul|strategic[oa])(?: [\p{L}-]+){1,3}/u,
  fr: /^ (?:de|sur|pour|en|à)(?: [\p{L}-]+){1,3}/u,
  es: /^ (?:de|sobre|para|en)(?: [\p{L}-]+){1,3}/u,
  zh: /^(?:签署仪式|签约仪式)/u,
}
/** What may stand before the noun: an article and adjectives, whole words only. */
const HEAD: Record<DraftLanguage, RegExp> = {
  de: /(?<![\p{L}\p{N}])(?:(?:eine|einen|die|den|der|einer|diese) )?(?:\p{L}+(?:e|en|er|es) ){0,2}$/u,
  en: /(?<![\p{L}\p{N}-])(?:(?:an?|the|this|its|their|new) )?(?:[\p{Ll}-]+ing |[\p{Ll}-]+(?:ic|al|ive|ed|ant|ent|year) ){0,3}$/u,
  it: /(?<![\p{L}\p{N}])(?:(?:un|una|il|la|un nuovo|una nuova|l['’]) ?)?$/u,
  fr: /(?<![\p{L}\p{N}])(?:(?:un|une|le|la|l['’]|ce|cet|cette) ?)?$/u,
  es: /(?<![\p{L}\p{N}])(?:(?:un|una|el|la|este|esta) )?$/u,
  zh: /(?:一系列|多项|系列|全面|深化)?$/u,
}

/** The cue phrase with its modifiers: the noun, what qualifies it, and in Chinese the verb just before it. */
export const triggerSpan = (
  text: string,
  sentence: CuedSentence,
  cue: Cue,
  lang: DraftLanguage,
): Span => {
  const before = text.slice(sentence.start, cue.start)
  const head = HEAD[lang].exec(before)?.[0] ?? ''
  const tail = TAIL[lang].exec(text.slice(cue.end, sentence.end))?.[0] ?? ''
  let start = cue.start - head.length
  const end = cue.end + tail.length
  const verb = sentence.verbs.find(
    (other) => other.end <= start && start - other.end <= (lang === 'zh' ? 8 : 2),
  )
  if (verb && start - verb.end < NEAR) start = verb.start
  while (start < cue.start && /\s/.test(text[start] ?? '')) start++
  return { start, end }
}
