import * as lists from './data/latin-contexts'
import { OFFICES } from './data/roles'
import { endsInPhrase, type PhraseSet, phraseSet, startsWithPhrase } from './phrase-set'

const LINKS = phraseSet(lists.HEAD_LINKS)
const ARTICLES = phraseSet(lists.ARTICLES)
const LINKED_ANY_CASE = phraseSet(lists.HEADS_OF_ANY_CASE)
const LINKED = phraseSet(lists.HEADS_OF_CAPITAL)
const STREETS = phraseSet(lists.STREET_HEADS)
/** Romance text writes its street words in lower case. */
const LOWER_CASE_STREETS: Readonly<Record<string, PhraseSet>> = {
  it: phraseSet(lists.STREETS_ITALIAN),
  fr: phraseSet(lists.STREETS_FRENCH),
  es: phraseSet(lists.STREETS_SPANISH),
}
const NATURE = phraseSet(lists.NATURE_TAILS)
const OFFICE_HOLDERS = phraseSet(OFFICES)
const CLUBS = phraseSet(lists.CLUB_HEADS)
const DIRECT = phraseSet(lists.GERMAN_HEADS, lists.CLUB_HEADS)
const TAILS = phraseSet(lists.TAILS)
const INSTITUTION_TAILS = phraseSet(lists.INSTITUTION_TAILS)
const TAILS_ANY_CASE = phraseSet(lists.TAILS_ANY_CASE)
const ADJECTIVE_TAILS = phraseSet(lists.GERMAN_ADJECTIVE_TAILS)
const HYPHEN_TAILS = phraseSet(lists.HYPHEN_TAILS)
const COMPANY_HEADS = phraseSet(lists.COMPANY_HEADS)
const DIRECT_STREETS = phraseSet(lists.STREETS_WITHOUT_LINK)
const COMPANY_TAILS = phraseSet(lists.COMPANY_TAILS)

/** Words to pass over: an article, then a link of up to two words. */
const withoutArticle = (words: readonly string[]): readonly string[] =>
  words[0] !== undefined && ARTICLES.has(words[0].toLowerCase()) ? words.slice(1) : words

const withoutLink = (words: readonly string[]): readonly string[] | null => {
  for (const length of [3, 2, 1]) {
    const phrase = words.slice(0, length).reverse().join(' ').toLowerCase()
    if (words.length >= length && LINKS.has(phrase)) return words.slice(length)
  }
  return null
}

/** Italian plurals in -i are family names (Policlinico Gemelli), adjectives of one house end otherwise. */
const FAMILY_NAME = /^\p{Lu}\p{Ll}{3,}i$/u

/** Teatro Stabile di; but the Lord Mayor of a city is its mayor, and what has its own name is only there. */
const isPartOfHead = (word = ''): boolean =>
  /^\p{Lu}/u.test(word) && !OFFICE_HOLDERS.has(word) && !FAMILY_NAME.test(word)

/** Al Royal Hospital di: an English name is whole before the Romance preposition. */
const isNamedInEnglish = ([house = '', name = '']: readonly string[]): boolean =>
  INSTITUTION_TAILS.has(house) && /^\p{Lu}/u.test(name)

/** `University of`, `Accordo di`, `Teatro Stabile di`: the head of a longer name whose last part is the place. */
export const followsLinkedHead = (before: readonly string[], lang: string): boolean => {
  const rest = withoutLink(before) ?? withoutLink(withoutArticle(before))
  if (rest === null || (lang !== 'en' && isNamedInEnglish(rest))) return false
  return (
    endsInPhrase(rest, LINKED) ||
    (isPartOfHead(rest[0]) && endsInPhrase(rest.slice(1), LINKED)) ||
    endsInPhrase(
      rest.map((word) => word.toLowerCase()),
      LINKED_ANY_CASE,
    )
  )
}

/** `Via`, `Rue de`, `Plaza de la`: the place names a street. */
export const followsStreetWord = (before: readonly string[], lang: string): boolean => {
  const bare = withoutArticle(before)
  const rest = withoutLink(before) ?? withoutLink(bare) ?? bare
  if (endsInPhrase(before, STREETS) || endsInPhrase(rest, STREETS)) return true
  if (lang === 'it' && endsInPhrase(before, DIRECT_STREETS)) return true
  const lower = LOWER_CASE_STREETS[lang]
  return lower !== undefined && endsInPhrase(rest, lower)
}

/** `Universität`, `FC`: directly before the place. */
export const followsDirectHead = ([word = '', ...rest]: readonly string[]): boolean =>
  endsInPhrase([word.replace(/^\d+/, ''), ...rest], DIRECT)

/** Is the word the first of a club's name where a place follows (Bayern München, Bayer Leverkusen)? */
export const isClubHead = (word: string): boolean => CLUBS.has(word)

/** Review-Journal ends as a paper does. */
const lastPart = (word = ''): string => word.slice(word.lastIndexOf('-') + 1)

export const goesOnAsName = (after: readonly string[]): boolean =>
  startsWithPhrase(after, TAILS) ||
  TAILS.has(lastPart(after[0])) ||
  startsWithPhrase(after, TAILS_ANY_CASE) ||
  endsAsInstitution(after)

/** Manchester | Metropolitan University: capital words lead to the kind of house. */
const endsAsInstitution = (after: readonly string[]): boolean => {
  const small = after.findIndex((word) => !/^\p{Lu}/u.test(word))
  return after
    .slice(0, small < 0 ? after.length : small)
    .some((word) => INSTITUTION_TAILS.has(word))
}

export const adjectiveGoesOnAsName = (after: readonly string[]): boolean =>
  startsWithPhrase(after, ADJECTIVE_TAILS)

/** `Fondazione`, `Museo`: directly before a company. */
export const followsCompanyHead = (before: readonly string[]): boolean =>
  endsInPhrase(before.slice(0, 1), COMPANY_HEADS)

export const companyGoesOnAsName = (after: readonly string[]): boolean =>
  startsWithPhrase(after, COMPANY_TAILS) || startsWithPhrase(after, NATURE)

const HYPHENATED = /^-([\p{L}]+)/u

/** `-Abkommen`, `-Arena`: the compound is something else. */
export const isCompoundOfOther = (after: string): boolean => {
  const word = HYPHENATED.exec(after)?.[1]
  return word !== undefined && HYPHEN_TAILS.has(word)
}
