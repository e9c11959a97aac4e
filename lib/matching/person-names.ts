import { isFrequentWord } from './common-words'
import { HONORIFICS, ROLE_WORDS, TITLE_CASE_WORDS } from './data/roles'
import { isGivenName } from './given-names'
import { endsInPhrase, phraseSet, startsWithPhrase, wordsAfter, wordsBefore } from './phrase-set'
import type { Spot } from './spot'
import type { TextTraits } from './text-traits'

const ROLES = phraseSet(ROLE_WORDS)
const TITLES = phraseSet(HONORIFICS)
const FUNCTION_WORDS = phraseSet(TITLE_CASE_WORDS)
const CAPITAL_WORD = /^\p{Lu}/u
/** MACA di Alcamo is no Maca. */
const ACRONYM = /^\p{Lu}{3,}$/u
/** Leonardo da Vinci. */
const VINCI = /^ (?:da|von|van) \p{Lu}/u
/** Lucio D'Andria: in a surname the particle has a capital. */
const SURNAME_PARTICLE = /(?:^|[^\p{L}])D'$/u
const INITIAL_BEFORE = /(?<![\p{L}.])\p{Lu}\. $/u
const NAME_PARTICLES = new Set(['von', 'van', 'de', 'da', 'di', 'della', 'du', 'le', 'la', 'der'])
/** Words after which a name is a place, whoever else goes by it. */
const LOCATIVES = new Set(
  'in aus nach von bei near at from to of between around outside across downtown greater a ad di à de en vers desde hacia'.split(
    ' ',
  ),
)
/** London-born; Charlotte, North Carolina. */
const PLACE_AFTER = /^(?:-\p{Ll}|, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:,|\.|$))/u
/** A company is no place: only working there tells it from a person. */
const AT = new Set(['bei', 'at', 'chez', 'presso'])
const ARTICLES = new Set('der die das den dem the il lo la le i gli les el los las'.split(' '))

export const isOneWord = (spot: Spot): boolean => !/[\s-]/.test(spot.surface)

const isAfterLocative = ({ record }: Spot, before: readonly string[]): boolean =>
  (record?.kind === 'city' ? LOCATIVES : AT).has((before[0] ?? '').toLowerCase())

const SAINTS = new Set('San Sant Santa Santo Saint Sainte São'.split(' '))
/** Enzo Ferrari fondò la Ferrari: Romance companies are feminine. */
const FEMININE_ARTICLES = new Set('la della alla dalla nella sulla'.split(' '))

/** The name without a genitive's ending. */
const baseOf = ({ surface, hit }: Spot): string =>
  surface.slice(0, surface.length - hit.ending.length)

/** Words of one name that the text gives to persons in full: Jack London, Mr London, Paris Hilton. */
export const personNames = (spots: readonly Spot[], text: TextTraits): Set<string> => {
  const persons = new Set<string>()
  const places = new Set<string>()
  const perhaps = new Set<string>()
  for (const spot of spots) {
    const before = wordsBefore(spot.before, 3)
    if (isSurname(spot, before, text.lang)) persons.add(baseOf(spot))
    else if (isAfterLocative(spot, before) || PLACE_AFTER.test(spot.after)) places.add(baseOf(spot))
    else if (isOneWord(spot) && beginsPerson(spot, before, wordsAfter(spot.after), text))
      if (!isFrequentWord(wordsAfter(spot.after)[0] ?? '', text.lang)) perhaps.add(baseOf(spot))
  }
  // Dallas Smith does not make a person of the Dallas that others are in.
  for (const name of perhaps) if (!places.has(name)) persons.add(name)
  return persons
}

/** Is this spot a person's name? Mr Essen, J. London, Jack London, Otto von Bismarck, Paris Hilton. */
export const isPerson = (
  spot: Spot,
  before: readonly string[],
  after: readonly string[],
  text: TextTraits,
): boolean =>
  isOneWord(spot) && (isSurname(spot, before, text.lang) || beginsPerson(spot, before, after, text))

/** A person named in full goes by one name afterwards; only `in Name` still means the place. */
export const isKnownPerson = (spot: Spot, before: readonly string[], text: TextTraits): boolean =>
  text.isPersonName(baseOf(spot)) &&
  !PLACE_AFTER.test(spot.after) &&
  !isAfterLocative(spot, before) &&
  !(spot.record?.kind === 'company' && FEMININE_ARTICLES.has((before[0] ?? '').toLowerCase()))

const isSurname = (spot: Spot, before: readonly string[], lang: string): boolean => {
  if (!isOneWord(spot)) return false
  if (endsInPhrase(before.slice(0, 1), TITLES) || INITIAL_BEFORE.test(spot.before)) return true
  if (spot.record?.kind === 'company' && VINCI.test(spot.after) && isGivenName(spot.surface))
    return true
  if (SURNAME_PARTICLE.test(spot.before) && isGivenName(before[1] ?? '')) return true
  const [first = '', second = '', third = ''] = before
  const hasParticle = NAME_PARTICLES.has(first.toLowerCase())
  const name = hasParticle ? second : first
  if (!CAPITAL_WORD.test(name) || !isGivenName(name) || isWordAtStart(name, before, lang))
    return false
  if (ACRONYM.test(name) && !ACRONYM.test(spot.surface)) return false
  // Die Tore von Wien: what has an article is no given name; il San Raffaele di Milano is a house.
  return !(hasParticle && (ARTICLES.has(third.toLowerCase()) || SAINTS.has(third)))
}

/** Given names that begin sentences as words: auxiliaries, imperatives, months. */
const WORDS_AT_START = new Set(
  'Will May Can Mark Art Grant Sue Rich Hope Grace Joy Summer Autumn April June August Major General Chance Don'.split(
    ' ',
  ),
)

/** Will London win? Secondo Roma … */
const isWordAtStart = (name: string, before: readonly string[], lang: string): boolean =>
  before.length === 1 && (WORDS_AT_START.has(name) || (lang === 'it' && isFrequentWord(name, lang)))

/** Paris Hilton, Florence Nightingale: the place is itself a given name and a surname follows. */
const beginsPerson = (
  spot: Spot,
  before: readonly string[],
  after: readonly string[],
  text: TextTraits,
): boolean => {
  const next = after[0] ?? ''
  if (spot.record?.kind !== 'city' || !CAPITAL_WORD.test(next)) return false
  if (spot.hit.ending !== '' || !isGivenName(spot.surface)) return false
  if (startsWithPhrase(after, ROLES) || FUNCTION_WORDS.has(next.toLowerCase())) return false
  return !text.namesCompany(spot.end + 1, spot.end + 2) && !isAfterLocative(spot, before)
}
