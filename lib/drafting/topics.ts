import { SOCIETY_TOPICS } from './lexicon/topics-society'
import { TECHNOLOGY_TOPICS } from './lexicon/topics-technology'
import type { DraftLanguage } from './pick-lexicon'
import type { Span } from './sentences'

/**
 * The vocabulary of topics, small on purpose. Codes are kept in records; labels stand in the `topics` section of the
 * locale files. Modelled on the subject headings of the EU's EuroVoc (domains 36, 52, 56, 64, 68) and of the UN's
 * CPC for services, cut down to what partnership news is about.
 */
export const TOPICS = { ...TECHNOLOGY_TOPICS, ...SOCIETY_TOPICS }

/** A code of the vocabulary. Records may carry other codes, given by readers. */
export type TopicCode = keyof typeof TOPICS

export const TOPIC_CODES = Object.keys(TOPICS) as TopicCode[]

/** The message key of a topic's label: `topics.smartCity` for `smart-city`. */
export const topicKey = (code: TopicCode): string => {
  const words = code
    .replaceAll('.', '')
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return /^\d/.test(words) ? `topics.t${words}` : `topics.${words}`
}

const LETTER = 'A-Za-zÀ-ÖØ-öø-ÿœŒ0-9'
const compiled = new Map<DraftLanguage, RegExp>()

const expressionOf = (lang: DraftLanguage): RegExp => {
  const known = compiled.get(lang)
  if (known) return known
  const groups = TOPIC_CODES.map((code) => {
    const entries = TOPICS[code][lang]
    return `(${entries.replaceAll('~', `[${LETTER}]*`).replaceAll('\\w', `[${LETTER}-]`)})`
  }).join('|')
  const fresh =
    lang === 'zh'
      ? new RegExp(groups, 'g')
      : new RegExp(`(?<![${LETTER}])(?:${groups})(?![${LETTER}])`, 'gi')
  compiled.set(lang, fresh)
  return fresh
}

/** A topic and the words that show it. */
export interface FoundTopic extends Span {
  code: TopicCode
}

/** Topics of a span, each at its first words, in text order. */
export const findTopics = (text: string, span: Span, lang: DraftLanguage): FoundTopic[] => {
  const found = new Map<TopicCode, FoundTopic>()
  for (const match of text.slice(span.start, span.end).matchAll(expressionOf(lang))) {
    const code = TOPIC_CODES[TOPIC_CODES.findIndex((_, index) => match[index + 1] !== undefined)]
    if (!code || found.has(code)) continue
    const start = span.start + match.index
    found.set(code, { code, start, end: start + match[0].length })
  }
  return [...found.values()]
}
