import { isFrequentWord } from '@/lib/matching/common-words'
import { germanNoun, isBodyOfPlace, isNamedBody } from './german-nouns'
import type { Token } from './latin-tokens'
import {
  DESCRIPTOR,
  GERMAN_AGENT,
  LEGAL_FORM,
  NAME_PARTICLE,
  NO_NAME,
  ORGANISATION_HEAD,
} from './organisation-words'
import type { DraftLanguage } from './pick-lexicon'

/** Places that begin with New. */
const NEW_PLACE =
  /^(?:York|Zealand|Delhi|Jersey|Mexico|Orleans|Haven|England|South|Caledonia|Brunswick|Hampshire|Bedford|Plymouth|Rochelle|Westminster|Mumbai|Taipei|Territories)$/u

/** US Sassuolo, US Castelmaure: the initials of a club in French and Italian. */
const isClub = (words: readonly Token[], lang: DraftLanguage): boolean =>
  (lang === 'fr' || lang === 'it') && words[0]?.word === 'US' && words.length > 1

/** Whether a word of a run makes it an organisation. */
export const headed = (words: readonly Token[]): boolean =>
  words.some(({ word }) => ORGANISATION_HEAD.test(word) || LEGAL_FORM.test(word))

/** A kind and a name after the article that belongs to the kind. */
const isBody = (words: readonly Token[], opener: Token | undefined): boolean =>
  /^(?:der|die|das|dem|den|des|vom|beim|zum|zur)$/iu.test(opener?.word ?? '') && isNamedBody(words)

/** The word before one of a run: within the run only where that is an article at the head of a sentence. */
const wordBefore = (
  token: Token,
  run: readonly Token[],
  before: Token | undefined,
): Token | undefined => {
  if (token === run[0]) return before
  return token === run[1] && /^(?:Der|Die|Das|Den|Dem|Ein|Eine)$/u.test(run[0]?.word ?? '')
    ? run[0]
    : undefined
}

/** A run without the words at its ends that are no part of a name: articles, kinds of companies, German nouns. */
export const trimRun = (
  run: readonly Token[],
  lang: DraftLanguage,
  before: Token | undefined,
  text: string,
): Token[] => {
  let words = [...run]
  while (
    words[0] &&
    ((NO_NAME.has(words[0].word) && !isClub(words, lang)) || NAME_PARTICLE.test(words[0].word)) &&
    !(words[0].word === 'New' && NEW_PLACE.test(words[1]?.word ?? ''))
  )
    words = words.slice(1)
  if (
    words.length > 1 &&
    /-(?:based|owned|listed|ansässige\p{L}*|basierte\p{L}*)$/iu.test(words[0]?.word ?? '')
  )
    words = words.slice(1)
  const isHeaded = headed(words)
  if (lang === 'de') {
    const opener = run[0] === words[0] ? before : run[0]
    const article = opener !== undefined && /^(?:der|dem|den|des|vom|beim|zum)$/iu.test(opener.word)
    const all = words.length
    if (article && words[0] && words.length > 1 && GERMAN_AGENT.test(words[0].word))
      words = words.slice(1)
    while (
      words[0] &&
      words.length > 1 &&
      DESCRIPTOR.test(words[0].word) &&
      !ORGANISATION_HEAD.test(words[0].word)
    )
      words = words.slice(1)
    // What follows a kind of company is its name, also where it ends like a common noun: die Firma Glasweg.
    const told = words.length === 1 && all > 1 && !isFrequentWord(words[0]?.word ?? '', lang)
    const named = article || /^(?:die|das|und|sowie|zwischen|mit|,)$/iu.test(opener?.word ?? '')
    if (!isHeaded && !told && !(named && isBodyOfPlace(words)) && !isBody(words, opener)) {
      while (words[0] && germanNoun(words[0], wordBefore(words[0], run, before), text))
        words = words.slice(1)
      const stop = words.findIndex((token, at) => at > 0 && germanNoun(token, undefined, text))
      if (stop > 0) words = words.slice(0, stop)
    }
  }
  while (words.length > 0) {
    const last = words[words.length - 1]
    if (
      last &&
      (NAME_PARTICLE.test(last.word) || (NO_NAME.has(last.word) && !LEGAL_FORM.test(last.word)))
    )
      words = words.slice(0, -1)
    else break
  }
  return words
}

/** A body in the genitive is called as in the nominative: des Stadtmuseums X, eines Gymnasiums. */
export const nominatives = (list: Token[]): void => {
  list.forEach((token, at) => {
    const before = list[at - 1]?.word ?? ''
    const plain = token.word.replace(/(?<=[^s])s$/u, '')
    if (/^(?:des|eines)$/iu.test(before) && plain !== token.word && ORGANISATION_HEAD.test(plain))
      token.word = plain
  })
}
