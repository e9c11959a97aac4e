import * as words from './data/latin-contexts'
import { HONORIFICS, ROLE_WORDS } from './data/roles'
import { isGivenName } from './given-names'
import { alternatives, endsWith, goesOnWith } from './patterns'
import type { Spot } from './spot'

const LINK = `${words.HEAD_LINKS}\\s?`
const ARTICLE = "(?:la|il|lo|le|l'|the|el|die|der|das)?\\s?"

const HEADED = endsWith(words.HEADS_OF_ANY_CASE, `${LINK}${ARTICLE}`, 'iu')
const HEADED_CAPITAL = endsWith(words.HEADS_OF_CAPITAL, `${LINK}${ARTICLE}`)
const GERMAN_HEADED = endsWith(words.GERMAN_HEADS)
const CLUB = endsWith(words.CLUB_HEADS)
const STREET_BEFORE = endsWith(words.STREET_HEADS, `(?:${LINK})?${ARTICLE}`)
const STREET_BEFORE_ITALIAN = new RegExp(
  `(?<![\\p{L}])(?:${words.STREET_HEADS_ITALIAN})\\s(?:${LINK})?$`,
  'u',
)
const TAIL = goesOnWith(words.TAILS)
const TAIL_ANY_CASE = goesOnWith(words.TAILS_ANY_CASE)
const ADJECTIVE_TAIL = goesOnWith(words.GERMAN_ADJECTIVE_TAILS)
const HYPHEN_TAIL = new RegExp(`^-(?:${alternatives(words.HYPHEN_TAILS)})(?![\\p{L}\\p{N}])`, 'u')
const COMPANY_TAIL = goesOnWith(words.COMPANY_TAILS)
const ROLE = goesOnWith(ROLE_WORDS)
const HONORED = new RegExp(`(?<![\\p{L}])(?:${alternatives(HONORIFICS)})\\.?\\s$`, 'u')
const INITIAL_BEFORE = /(?<![\p{L}.])\p{Lu}\.\s$/u
const NAME_BEFORE =
  /(?<![\p{L}\p{N}'-])(\p{Lu}\p{Ll}[\p{L}-]*)\s(?:(?:von|van|de|di|della?|du|le|la)\s)?$/u
const CAPITAL_AFTER = /^\s(\p{Lu}[\p{L}'-]*)/u
const PLACE_PREPOSITION =
  /(?:^|[\s("'„“»])(?:in|im|nach|aus|bei|von|vor|um|für|über|zwischen|und|oder|bis|ab|gegen|ohne|at|from|to|near|of|for|and|or|via|between|a|ad|da|di|e|per|tra|fra|con|su|à|de|en|et|pour|vers|y|desde|hacia|hasta|para)\s$/iu
/** A model's designation: letters with digits, or Model/Serie and a number (P60, A380, Model 3). */
const MODEL_AFTER = /^\s(?:\p{Lu}\p{L}*\s)?(?=[\p{L}-]*\d)(?=[\d-]*\p{L})[\p{L}\d-]+(?![\p{L}\d])/u
const ORDINAL_OR_UNIT = /^\s\d+(?:st|nd|rd|th|er|e|G|k|km|m|kg|MW|GW|TWh|kWh|h)(?![\p{L}\d])/u

/** Is the name here a part of a longer name of its own: a street, school, paper, club, treaty, product, sister company? */
export const isPartOfOtherName = (spot: Spot, text: TextTraits): boolean =>
  spot.record?.kind === 'city' ? cityInOtherName(spot, text) : companyInOtherName(spot, text)

/** What is known of the whole text. */
export interface TextTraits {
  /** Primary subtag: de, it, en, …; empty when unknown. */
  lang: string
  /** Is a name of the catalogue known to begin at this offset? */
  startsKnownName(offset: number): boolean
  /** Does a company's name begin in this range? */
  namesCompany(from: number, to: number): boolean
  /** Does this line capitalise every word, as English headlines do? */
  isTitleCase(offset: number): boolean
  /** How often this exact phrase stands in the text. */
  countOf(phrase: string): number
}

const cityInOtherName = (spot: Spot, text: TextTraits): boolean => {
  const { before, after } = spot
  if (isAdjective(spot)) return ADJECTIVE_TAIL.test(after) || HYPHEN_TAIL.test(after)
  return (
    HEADED.test(before) ||
    HEADED_CAPITAL.test(before) ||
    GERMAN_HEADED.test(before) ||
    CLUB.test(before) ||
    STREET_BEFORE.test(before) ||
    (text.lang === 'it' && STREET_BEFORE_ITALIAN.test(before)) ||
    TAIL.test(after) ||
    TAIL_ANY_CASE.test(after) ||
    HYPHEN_TAIL.test(after) ||
    isPerson(spot) ||
    isGivenNameOfPerson(spot, text) ||
    isInEnglishPhrase(spot, text)
  )
}

const companyInOtherName = (spot: Spot, text: TextTraits): boolean => {
  const { before, after } = spot
  if (COMPANY_TAIL.test(after) || HYPHEN_TAIL.test(after)) return true
  if (MODEL_AFTER.test(after) && !ORDINAL_OR_UNIT.test(after)) return true
  return (
    isPerson(spot) ||
    STREET_BEFORE.test(before) ||
    isRepeatedPhrase(spot, text) ||
    isInEnglishPhrase(spot, text)
  )
}

const isAdjective = (spot: Spot): boolean =>
  spot.hit.ending === 'er' || spot.hit.entry.rule === 'adjective'

const isOneWord = (spot: Spot): boolean => !/[\s-]/.test(spot.surface)

/** Mr Essen, J. London, Jack London. */
const isPerson = (spot: Spot): boolean => {
  if (!isOneWord(spot)) return false
  const { before } = spot
  if (HONORED.test(before) || INITIAL_BEFORE.test(before)) return true
  const name = NAME_BEFORE.exec(before)?.[1]
  return name !== undefined && isGivenName(name)
}

/** Paris Hilton, Florence Nightingale: the place is itself a given name and a surname follows. */
const isGivenNameOfPerson = (spot: Spot, text: TextTraits): boolean => {
  const next = CAPITAL_AFTER.exec(spot.after)?.[1]
  if (next === undefined || !isOneWord(spot) || !isGivenName(spot.surface)) return false
  if (ROLE.test(spot.after) || text.startsKnownName(spot.end + 1)) return false
  return !PLACE_PREPOSITION.test(spot.before)
}

/** In English only names are capitalised: what a capital goes on with is one name, unless the next word is an office. */
const isInEnglishPhrase = (spot: Spot, text: TextTraits): boolean => {
  if (text.lang !== 'en' || text.isTitleCase(spot.start)) return false
  if (!CAPITAL_AFTER.test(spot.after) || ROLE.test(spot.after)) return false
  return !text.startsKnownName(spot.end + 1)
}

/** `Name Word` that comes back in the same text is a name, not a chance meeting of two words. */
const isRepeatedPhrase = (spot: Spot, text: TextTraits): boolean => {
  const next = CAPITAL_AFTER.exec(spot.after)?.[1]
  if (next === undefined || text.lang === 'en' || ROLE.test(spot.after)) return false
  return text.countOf(`${spot.surface} ${next}`) > 1 && !text.startsKnownName(spot.end + 1)
}
