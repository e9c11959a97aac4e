import { adjectiveIsOther, isAdjective } from './city-adjective'
import { isFrequentWord } from './common-words'
import { OFFICES, PLACE_MODIFIERS, ROLE_WORDS, TITLE_CASE_WORDS } from './data/roles'
import { isCounted, isGermanSubject, isPartInGerman } from './german-context'
import { isGivenName } from './given-names'
import { legalFormAfter } from './legal-forms'
import {
  companyGoesOnAsName,
  followsCompanyHead,
  followsDirectHead,
  followsLinkedHead,
  followsStreetWord,
  goesOnAsName,
  isClubHead,
  isCompoundOfOther,
} from './name-parts'
import { isKnownPerson, isOneWord, isPerson } from './person-names'
import { phraseSet, startsWithPhrase, wordsAfter, wordsBefore } from './phrase-set'
import type { Spot } from './spot'
import type { TextTraits } from './text-traits'

const ROLES = phraseSet(ROLE_WORDS)
const OFFICE_HOLDERS = phraseSet(OFFICES)
const MODIFIERS = phraseSet(PLACE_MODIFIERS, ROLE_WORDS)
const CAPITAL_WORD = /^\p{Lu}/u
const FUNCTION_WORDS = phraseSet(TITLE_CASE_WORDS)
const PLACE_PREPOSITIONS = new Set(
  'in im nach aus bei von vor um für über zwischen und oder bis ab gegen ohne at from to near of for and or via between a ad da di e per tra fra con su à de en et pour vers y desde hacia hasta para'.split(
    ' ',
  ),
)
/** A model's designation: letters with digits, or a word and a number (P60, A380, Galaxy S24). */
const MODEL_AFTER = /^ (?:\p{Lu}\p{L}* )?(?=[\p{L}-]*\d)(?=[\d-]*\p{L})[\p{L}\d-]+(?![\p{L}\d])/u
/** iPhone, eGolf. */
const CAMEL_CASE_AFTER = /^ \p{Ll}{1,2}\p{Lu}\p{L}/u
const ORDINAL_OR_UNIT = /^ \d+(?:st|nd|rd|th|er|e|G|k|km|m|kg|MW|GW|TWh|kWh|h)(?![\p{L}\d])/u
const WORD_AND_NUMBER =
  /^ (\p{Lu}\p{L}+) \d{1,3}(?![\d.,]?\d|\s?(?:%|€|\$|Prozent|percent|per cent|Euro|Mill|Mio|Mrd|Bill|\p{Lu}))/u
/** Mainz 05. */
const YEAR_OF_CLUB = /^ 0\d(?![\d.,:])/u
/** Van der Westhuizen: the place is itself a particle of surnames. */
const NAME_PARTICLE = /^(?:Van|Von|De|Den|Ten|Ter|La|Le|Di|Da)$/u
const PARTICLE_AFTER = /^ (?:de[nr]?|'t|la) \p{Lu}/u
const INSTITUTE_END = /(?:University|College|Institute|Academy|Bank)$/u
const OF_CAPITAL = /^ of (?:the )?\p{Lu}/u
const HYPHEN_BEFORE = /([\p{L}\p{N}]+)-$/u
const ACRONYM = /^\p{Lu}{2,}$/u
/** First parts of a compound that leave its last part the name it is (Ost-Berlin, Ex-Siemens). */
const PREFIXES = new Set(
  'nord süd ost west nordost nordwest südost südwest alt neu groß klein ex anti pro nicht mit inner ober unter non post pre greater inter'.split(
    ' ',
  ),
)

/** Is the name here a part of a longer name of its own: a street, school, paper, club, treaty, product, sister company? */
export const isPartOfOtherName = (spot: Spot, text: TextTraits): boolean => {
  const before = wordsBefore(spot.before.replace(JOINED_BEFORE, ''), 6)
  const after = wordsAfter(spot.after)
  if (isCompoundOfOther(spot.after) || isTailOfCompound(spot, text)) return true
  if (isInCapitals(spot.surface, before, after))
    return isInLongerName(spot, before.map(capitalised), after.map(capitalised), text)
  if (isAdjective(spot)) return adjectiveIsOther(spot, before, after)
  if (isPerson(spot, before, after, text) || isKnownPerson(spot, before, text)) return true
  return (
    beginsPhrase(spot, before, after, text) ||
    isRepeatedPhrase(spot, before, after, text) ||
    isInLongerName(spot, before, after, text) ||
    (spot.record?.kind === 'city'
      ? endsPhrase(spot, before, text) || isItalianClub(spot, before, text)
      : isGermanSubject(spot, before, after, text))
  )
}

/** Flughafen Köln/Bonn, Universität Duisburg-Essen: what stands before the pair stands before both. */
const JOINED_BEFORE = /(?<=\s)\p{Lu}[\p{L}]+[-–/]$/u

/** What the class words around say; the same in running text and in capitals. */
const isInLongerName = (
  spot: Spot,
  before: readonly string[],
  next: readonly string[],
  text: TextTraits,
): boolean => {
  // What follows a genitive is owned, not part of the name (Berlins Museum, Volkswagens Software).
  const after = spot.hit.ending === 's' ? [] : next
  if (followsStreetWord(before, text.lang)) return true
  if (isClubHead(spot.surface) && text.startsKnownName(spot.end + 1)) return true
  return spot.record?.kind === 'city'
    ? followsLinkedHead(before, text.lang) ||
        followsDirectHead(before) ||
        goesOnAsName(after) ||
        isInCompanyName(spot) ||
        YEAR_OF_CLUB.test(spot.after) ||
        (NAME_PARTICLE.test(spot.surface) && PARTICLE_AFTER.test(spot.after)) ||
        isPartInGerman(spot, text)
    : companyGoesOnAsName(after) ||
        followsCompanyHead(before) ||
        isOtherInstitute(spot) ||
        isCounted(spot, text) ||
        isOtherCompany(spot, text) ||
        (spot.hit.ending === '' && namesProduct(spot, text))
}

/** A line in capitals: neither the name nor the words beside it have a small letter. Their capitals say nothing. */
const isInCapitals = (
  surface: string,
  [previous = '']: readonly string[],
  [next = '']: readonly string[],
): boolean => {
  const words = [surface, previous, next].filter((word) => /\p{L}/u.test(word))
  return words.length > 1 && words.every((word) => !/\p{Ll}/u.test(word))
}

const capitalised = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase()

/** Huawei P60, Airbus A380, Mate 60: a designation after the company makes it the maker's product. */
const namesProduct = ({ after }: Spot, text: TextTraits): boolean => {
  if (CAMEL_CASE_AFTER.test(after)) return true
  if (MODEL_AFTER.test(after) && !ORDINAL_OR_UNIT.test(after)) return true
  const word = WORD_AND_NUMBER.exec(after)?.[1]
  return word !== undefined && !isFrequentWord(word, text.lang)
}

const WORDS_TO_LEGAL_FORM = [/^ \p{Lu}[\p{L}-]+/u, /^ \p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+/u]

/** Bosch Rexroth AG is not Bosch; Siemens Deutschland GmbH is part of it. */
const isOtherCompany = ({ after, hit }: Spot, text: TextTraits): boolean => {
  if (hit.ending !== '' || legalFormAfter(after) > 0) return false
  return WORDS_TO_LEGAL_FORM.some((pattern) => {
    const words = pattern.exec(after)?.[0]
    if (words === undefined || legalFormAfter(after.slice(words.length)) === 0) return false
    return !words
      .trim()
      .split(' ')
      .some((word) => ROLES.has(word) || text.isCountry(word))
  })
}

/** Shandong University of Technology is not Shandong University. */
const isOtherInstitute = ({ surface, after }: Spot): boolean =>
  INSTITUTE_END.test(surface) && OF_CAPITAL.test(after)

/** USA-Kenner: the last part of a compound is a noun, unless its first part is a name too or a mere prefix. */
const isTailOfCompound = (spot: Spot, text: TextTraits): boolean => {
  if (!spot.before.endsWith('-')) return false
  const first = HYPHEN_BEFORE.exec(spot.before)?.[1]
  if (first === undefined || PREFIXES.has(first.toLowerCase())) return false
  // China-Berlin-Achse, HP-Oracle-Kooperation: two names before the noun.
  if (text.isCountry(first) || (ACRONYM.test(first) && spot.after.startsWith('-'))) return false
  return isOneWord(spot) && !text.endsKnownName(spot.start - 1)
}

/** Durham Ltd., Dye & Durham. */
const isInCompanyName = (spot: Spot): boolean =>
  legalFormAfter(spot.after) > 0 || /\p{Lu}[\p{L}.]* ?& ?$/u.test(spot.before)

/** Languages that capitalise names only: a capital in the middle of a sentence belongs to a name. */
const CAPITALS_ARE_NAMES = new Set(['en', 'it', 'fr', 'es'])

/** Endings of participles, gerunds, adverbs and infinitives. */
const VERBAL = /(?:ing|ed|ly|[aei]ndo|[aiu]t[oaie]|mente|[aei]re|ant|é)$/u

/** Denzel Washington, …: at the head of a sentence every word has a capital; a frequent one or a verb says nothing. */
const isNameAtHead = ({ before }: Spot, word: string, lang: string): boolean =>
  /^["“«(]?\p{L}+ $/u.test(before) && !VERBAL.test(word) && !isFrequentWord(word, lang)

/** A capital word before a place in the middle of a sentence belongs to the name (Ocean Florida). */
const endsPhrase = (spot: Spot, before: readonly string[], text: TextTraits): boolean => {
  const [word] = before
  if (!CAPITALS_ARE_NAMES.has(text.lang) || word === undefined) return false
  if (!/^\p{Lu}\p{Ll}/u.test(word) || /^\p{Ll}/u.test(spot.surface)) return false
  // Serb-held Tuzla.
  if (/-\p{Ll}+$/u.test(word)) return false
  if (before.length < 2 && !isNameAtHead(spot, word, text.lang)) return false
  if (text.isTitleCase(spot.start) || MODIFIERS.has(word)) return false
  return !text.endsKnownName(spot.start - 1) && !text.isCountry(word)
}

/** What a capital goes on with is one name, unless the next word is an office or a name we know. */
const beginsPhrase = (
  spot: Spot,
  before: readonly string[],
  after: readonly string[],
  text: TextTraits,
): boolean => {
  if (!CAPITALS_ARE_NAMES.has(text.lang) || text.isTitleCase(spot.start)) return false
  const next = after[0] ?? ''
  if (!CAPITAL_WORD.test(next) || startsWithPhrase(after, ROLES)) return false
  if (text.startsKnownName(spot.end + 1) || text.isCountry(next)) return false
  if (FUNCTION_WORDS.has(next.toLowerCase())) return false
  // Il presidente della Coldiretti Roberto Moncalvo: a person begins after what he stands for.
  if (
    isGivenName(next) &&
    CAPITAL_WORD.test(after[1] ?? '') &&
    GOVERNED.has((before[0] ?? '').toLowerCase())
  )
    return false
  if (spot.record?.kind === 'city' && after.some((word) => OFFICE_HOLDERS.has(word))) return false
  // A name of several words is whole; a given name after it begins a person (per il World Economic Forum Julia Devos).
  if (!isOneWord(spot) && isGivenName(next)) return false
  // Romance word order sets a subject right after a place: a Parigi Macron ha detto.
  const inverted = text.lang !== 'en' && spot.record?.kind === 'city'
  return !(inverted && PLACE_PREPOSITIONS.has((before[0] ?? '').toLowerCase()))
}

const GOVERNED = new Set("di del della dell' dello of at du de la".split(' '))

const ITALIAN_ARTICLES = new Set('la il lo della alla dalla nella sulla del al dal'.split(' '))

/** Italian towns have no article: la Roma is the club. */
const isItalianClub = (spot: Spot, before: readonly string[], text: TextTraits): boolean =>
  text.lang === 'it' &&
  spot.record?.type === 'city' &&
  isOneWord(spot) &&
  ITALIAN_ARTICLES.has((before[0] ?? '').toLowerCase())

/** `Name Word` that comes back in the same text is a name, not a chance meeting of two words. */
const isRepeatedPhrase = (
  spot: Spot,
  before: readonly string[],
  after: readonly string[],
  text: TextTraits,
): boolean => {
  const next = after[0]
  if (next === undefined || !CAPITAL_WORD.test(next) || text.lang !== 'de') return false
  if (startsWithPhrase(after, ROLES) || text.startsKnownName(spot.end + 1)) return false
  if (spot.record?.kind === 'city' && PLACE_PREPOSITIONS.has((before[0] ?? '').toLowerCase()))
    return false
  return !text.isCountry(next) && text.repeats(`${spot.surface} ${next}`)
}
