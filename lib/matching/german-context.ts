import { isFrequentWord } from './common-words'
import { ROLE_WORDS } from './data/roles'
import { phraseSet, startsWithPhrase } from './phrase-set'
import type { Spot } from './spot'
import type { TextTraits } from './text-traits'

const ROLES = phraseSet(ROLE_WORDS)
const CAPITAL_WORD = /^\p{Lu}/u
const GERMAN_COMPANY_NOUN =
  /(?:chef|chefin|vorstand|sprecher|sprecherin|manager|managerin|konzern|tochter|werk|zentrale|mitarbeiter|aktie|gruppe|boss)$/iu
const SENTENCE_START = /(?:^|[.!?]["“”»]? )$/u

/**
 * Siemens Gamesa baut ab: a German sentence has its verb after the subject, so a capital word there belongs to the
 * name, unless it says what of the company is meant (Siemens Vorstandschef).
 */
export const isGermanSubject = (
  spot: Spot,
  before: readonly string[],
  after: readonly string[],
  text: TextTraits,
): boolean => {
  const [next, verb] = after
  if (
    spot.hit.ending !== '' ||
    text.lang !== 'de' ||
    before.length > 0 ||
    !SENTENCE_START.test(spot.before)
  )
    return false
  if (next === undefined || verb === undefined || !CAPITAL_WORD.test(next)) return false
  if (!/^\p{Ll}/u.test(verb) || isFrequentWord(next, 'de') || GERMAN_COMPANY_NOUN.test(next))
    return false
  if (startsWithPhrase(after, ROLES) || text.isCountry(next)) return false
  return !text.startsKnownName(spot.end + 1)
}

const GERMAN_QUOTE_BEFORE = /(?:^|[^\p{L}])(?:d(?:ie|as|er|em|en|es)|\p{Lu}\p{Ll}+)\s["“„»]$/u
const QUOTE_AFTER = /^["“”«]/u

/** Die „Bremen“, der Dampfer „Bremen“: a place alone in quotes, after an article or a noun, names something else. */
const isQuotedTitle = ({ before, after }: Spot): boolean =>
  QUOTE_AFTER.test(after) && GERMAN_QUOTE_BEFORE.test(before)

const ARTICLE_BEFORE = /(?:^|[^\p{L}])(?:d(?:er|ie|as|en|em|es)|im|beim|zum|zur|vom|am)\s$/iu

/** Die Milwaukee Admirals, beim Berlin Marathon: German towns have no article, so it belongs to the word that follows. */
const isAttribute = ({ hit, record, before, after }: Spot): boolean =>
  record?.type === 'city' &&
  hit.ending === '' &&
  ARTICLE_BEFORE.test(before) &&
  /^ \p{Lu}/u.test(after)

const ABBREVIATION_BEFORE = /(?:^|[\s(/.])\p{Lu}{2,5} $/u

/** THW Kiel, TH Zürich: a house that goes by its initials, and its place. */
const endsInitials = ({ before, surface, start }: Spot, text: TextTraits): boolean =>
  ABBREVIATION_BEFORE.test(before) && /\p{Ll}/u.test(surface) && !text.endsKnownName(start - 1)

const ONE_BEFORE = /(?:^|[^\p{L}])k?ein(?:e[nmrs]?)?\s$/iu

/** Ein Porsche, eine Orange: a company is not counted, its products are; ein Porsche-Chef, ein Siemens Werk are others. */
export const isCounted = ({ hit, before, after }: Spot, text: TextTraits): boolean =>
  text.lang === 'de' &&
  hit.ending === '' &&
  ONE_BEFORE.test(before) &&
  !/^(?:-| \p{Lu}|\p{L})/u.test(after)

/** Is the place, in German, part of another name by article, quotes or initials? */
export const isPartInGerman = (spot: Spot, text: TextTraits): boolean =>
  text.lang === 'de' && (isQuotedTitle(spot) || isAttribute(spot) || endsInitials(spot, text))
