import { isFrequentWord } from '@/lib/matching/common-words'
import { germanNoun, isBodyOfPlace, isQualified } from './german-nouns'
import { isCapital, type Token, tokens } from './latin-tokens'
import {
  INITIALS,
  INNER_CAPITAL,
  LEGAL_FORM,
  NAME_PARTICLE,
  ORGANISATION_HEAD,
  ROLE_TOKEN,
  SOFT_ROLE,
} from './organisation-words'
import type { DraftLanguage } from './pick-lexicon'
import type { Span } from './sentences'
import { headed, nominatives, trimRun } from './trim-run'

/** A run of capitalised words. */
export interface CapitalName extends Span {
  name: string
  /** It says itself that it is an organisation: a legal form, a word such as University, or capitals within. */
  organisation: boolean
}

/** Charis-Universität, Mainbank: a compound whose first part is a name. Hausbank and Fachhochschule are ordinary words. */
const isOwnCompound = (word: string, lang: DraftLanguage): boolean => {
  const first = /^(\p{Lu}[\p{L}.]+)-/u.exec(word)?.[1]
  if (first !== undefined) return !isFrequentWord(first, lang) && first.length > 2
  const stem = /^(\p{Lu}\p{Ll}{2,})bank$/u.exec(word)?.[1]
  return (
    stem !== undefined &&
    !isFrequentWord(stem, lang) &&
    !/^(?:Noten|Zentral|Förder|Daten)$/u.test(stem)
  )
}

/** "Science and Technology" inside a body's name: two ordinary words after a head of organisations. */
const joinsWords = (run: readonly Token[], next: Token | undefined): boolean => {
  const last = run[run.length - 1]
  if (!last || !next || !isCapital(next)) return false
  const ordinary = isFrequentWord(last.word, 'en') && isFrequentWord(next.word, 'en')
  return (
    ordinary && run.length > 1 && !LEGAL_FORM.test(last.word) && !ORGANISATION_HEAD.test(last.word)
  )
}

/** Small words after the head of a body's name in Romance languages: Istituto tecnico, Chambre de commerce. */
const KIND_WORD =
  /^(?:\p{Ll}+(?:ale|ali|ico|ica|ici|ario|aria|ivo|iva|ile|al|els?|elle|ique|iques|aire|aires|ière|if|ive|ales|icos|icas|ar|enne|éen|oise|aise|popolare|popolari|agricola|agraria|superiore)|commercio|commerce|comercio|industria|industrie|artigianato|credito|risparmio|ricerca|recherche|investigación|salud|santé|agricoltura|agriculture|agricultura|métiers|sviluppo|développement|desarrollo)$/u

/** Whether kind words stand at `at` and lead on to a capital. */
const isKind = (list: readonly Token[], at: number, lang: DraftLanguage): boolean => {
  if (lang !== 'it' && lang !== 'fr' && lang !== 'es') return false
  let seen = false
  for (let next = at; next < at + KIND_REACH; next++) {
    const token = list[next]
    if (!token) return false
    if (isCapital(token)) return seen
    if (KIND_WORD.test(token.word)) seen = true
    else if (!NAME_PARTICLE.test(token.word)) return false
  }
  return false
}
const KIND_REACH = 6

const nameOf = (text: string, head: Token, last: Token): string =>
  text.slice(head.start, head.end) === `${head.word}s`
    ? head.word + text.slice(head.end, last.end)
    : text.slice(head.start, last.end)

/** Whether the run goes on over `token`: another capital, a particle before a capital, a comma before a legal form. */
const goesOn = (
  run: readonly Token[],
  list: readonly Token[],
  at: number,
  text: string,
  lang: DraftLanguage,
): boolean => {
  const token = list[at]
  const previous = run[run.length - 1]
  if (!token || !previous) return false
  const gap = text.slice(previous.end, token.start)
  if (token.word === ',') return LEGAL_FORM.test(list[at + 1]?.word ?? '')
  if (/^-\s$/.test(gap) && token.word === 'und') return isCapital(list[at + 1])
  if (!/^[\s\u00a0]?$/.test(gap) && !(previous.word === ',' || previous.word === '(')) return false
  if (ROLE_TOKEN.test(token.word) || ROLE_TOKEN.test(previous.word)) return false
  const office = list.slice(at).find(({ word }) => !SOFT_ROLE.test(word))
  if (SOFT_ROLE.test(token.word) && office && ROLE_TOKEN.test(office.word)) return false
  if (isCapital(token)) return true
  if (/^studi$/iu.test(token.word) && /^degli$/iu.test(previous.word)) return true
  if (ORGANISATION_HEAD.test(previous.word) && isKind(list, at, lang)) return true
  if (run.length > 1 && KIND_WORD.test(previous.word) && NAME_PARTICLE.test(token.word))
    return isCapital(list[at + 1]) || NAME_PARTICLE.test(list[at + 1]?.word ?? '')
  if (!NAME_PARTICLE.test(token.word)) return false
  if (token.word === 'and' && lang === 'en') return joinsWords(run, list[at + 1])
  if (/^(?:and|und|e|y|et)$/.test(token.word)) return false
  const headed = run.some(({ word }) => ORGANISATION_HEAD.test(word))
  const loose =
    token.word === '&' ||
    /^(?:of|de|del|della|di|du|da|dei|d[’']\p{L}+)$/u.test(token.word) ||
    (/^(?:la|las|los|el|le)$/u.test(token.word) && previous.word === 'de')
  if (!headed && !loose) return false
  if (lang === 'de' && !headed && token.word !== '&' && token.word !== 'of') return false
  const next = list[at + 1]
  if (/^degli$/iu.test(token.word) && /^studi$/iu.test(next?.word ?? '')) return true
  return isCapital(next) || (NAME_PARTICLE.test(next?.word ?? '') && isCapital(list[at + 2]))
}

const AGREEMENT_WORD =
  /agreement|memorandum|partnership|cooperation|understanding|contract|framework|strategy|initiative$|climate|change|learning|intelligence|energy$|development$|officer|chief|executive|minister|president|day$|week$|year$|summer|winter|spring|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday|east$|west$|north$|south$|world|war$|cup$|games$|act$|bill$|law$|plan$|street|road|avenue|house$|court$|black friday/iu
const SMALL_WORD = /(?<!\p{L})\p{Ll}{4,}/gu
const CAPITAL_WORD = /(?<!\p{L})\p{Lu}\p{Ll}{3,}/gu

/** Whether a token is a word of a cue. Names may stand in the middle of a long one: "will X become the partner". */
const covers = (text: string, cue: Span, { start, end }: Span): boolean => {
  if (start < cue.start || end > cue.end) return false
  if (text.slice(cue.start, cue.end).split(/\s+/u).length <= 3) return true
  return start === cue.start || end === cue.end || !/^\p{Lu}/u.test(text.slice(start, end))
}

/** Whether a capitalised word has capitalised neighbours on both sides. */
const insideName = (text: string, { start, end }: Span): boolean =>
  /\p{Lu}\p{L}*\s$/u.test(text.slice(Math.max(0, start - 24), start)) &&
  /^\s\p{Lu}/u.test(text.slice(end, end + 2))

/**
 * Runs of capitalised words that may name an organisation, a person or a place. In German, where every noun is
 * capitalised, ordinary nouns are cut away by their endings and by the article or adjective before them.
 * Words inside `cues` (a capitalised verb of a headline) are no part of a name.
 */
export const capitalNames = (
  text: string,
  span: Span,
  lang: DraftLanguage,
  cues: readonly Span[] = [],
): CapitalName[] => {
  const part = text.slice(span.start, span.end)
  const small = part.match(SMALL_WORD)?.length ?? 0
  // In prose a capitalised cue inside a name belongs to the name; in a headline every word is capitalised.
  const prose = small > (part.match(CAPITAL_WORD)?.length ?? 0)
  const list = tokens(part, span.start).map((token) =>
    cues.some((cue) => covers(text, cue, token)) &&
    !(prose && lang === 'en' && insideName(text, token))
      ? { ...token, word: token.word.toLowerCase() }
      : token,
  )
  if (lang === 'de') nominatives(list)
  const found: CapitalName[] = []
  for (let at = 0; at < list.length; at++) {
    const first = list[at]
    if (!first || !isCapital(first)) continue
    const run: Token[] = [first]
    let next = at + 1
    while (goesOn(run, list, next, text, lang)) {
      const token = list[next]
      if (token) run.push(token)
      next++
    }
    const words = trimRun(run, lang, list[at - 1], text)
    at = next - 1
    const head = words[0]
    const last = words[words.length - 1]
    if (!head || !last) continue
    const name = nameOf(text, head, last)
    if (name.length < 2 || /^\d+$/.test(name)) continue
    if (words.length === 1 && ROLE_TOKEN.test(head.word)) continue
    if (words.length === 1 && ORGANISATION_HEAD.test(head.word) && !isOwnCompound(head.word, lang))
      continue
    if (
      /^[IVXL]+$/.test(name) ||
      /^\p{L}+-(?:owned|based|listed|backed|led|born|made|run)$/u.test(name)
    )
      continue
    const ordinary = words.every(
      ({ word }) => isFrequentWord(word, lang) || NAME_PARTICLE.test(word),
    )
    if (words.every(({ word }) => SOFT_ROLE.test(word))) continue
    const single = words.length === 1 && !INNER_CAPITAL.test(head.word) && !INITIALS.test(head.word)
    if (lang === 'de' && single && isQualified(text, head.start, cues)) continue
    // "Cooperation Relationship": the rest of an agreement's own title.
    const titled = cues.some(
      ({ start, end }) =>
        end <= head.start && head.start - end <= 1 && /\p{Lu}/u.test(text[start] ?? ''),
    )
    if (ordinary && titled) continue
    const before = text.slice(Math.max(span.start, head.start - 6), head.start)
    const opens =
      text.slice(span.start, head.start).trim().length < 2 ||
      /(?:^|\s)(?:an?|the|this)\s$/iu.test(before)
    // Romance languages write ordinary words small, so that two capitals in a row are a name.
    const romance = lang === 'it' || lang === 'fr' || lang === 'es'
    // So does English prose, but for what an agreement itself is called.
    const told = (romance && !opens) || (lang === 'en' && prose && !AGREEMENT_WORD.test(name))
    const plural = words.length > 1 && !told
    if (ordinary && !headed(words) && (plural || lang === 'de' || opens)) continue
    const organisation =
      words.some(
        ({ word }, place) =>
          ((words.length > 1 || word.includes('-')) && ORGANISATION_HEAD.test(word)) ||
          (place > 0 && LEGAL_FORM.test(word)) ||
          (INNER_CAPITAL.test(word) && !LEGAL_FORM.test(word)),
      ) ||
      (lang === 'de' &&
        isBodyOfPlace(words) &&
        germanNoun({ word: head.word }, { word: 'die' }, text))
    found.push({ start: head.start, end: last.end, name, organisation })
  }
  return found
}
