import { FOOD_ENDINGS } from './data/latin-contexts'
import { adjectiveGoesOnAsName } from './name-parts'
import type { Spot } from './spot'

const FOOD = new RegExp(`(?:${FOOD_ENDINGS})$`, 'iu')
const CAPITAL_WORD = /^\p{Lu}/u

/** Is the name here in the form of an adjective: Düsseldorfer, hannoversche? */
export const isAdjective = (spot: Spot): boolean =>
  spot.hit.ending === 'er' || spot.hit.entry.rule === 'adjective'

/** Frankfurter Rundschau, die Hannoversche Allgemeine: a name of its own. Adjectives in -sch are written small. */
export const adjectiveIsOther = (
  spot: Spot,
  before: readonly string[],
  after: readonly string[],
): boolean => {
  if (adjectiveGoesOnAsName(after) || FOOD.test(after[0] ?? '') || isInLegalName(spot.after))
    return true
  if (/er$/iu.test(spot.surface) && !/scher$/u.test(spot.surface))
    return !isAttributive(before, after)
  return CAPITAL_WORD.test(spot.surface) && before.length > 0
}

/** Hamburger Hafen und Logistik AG; but die Kölner Firma Lanxess AG. */
const LEGAL_NAME =
  /^ (?!\p{L}*(?:[Ff]irma|[Uu]nternehmen|[Kk]onzern|[Gg]ruppe|[Tt]ochter|[Ss]tart-?[Uu]p|er|in) )\p{Lu}[\p{L}-]+(?: (?:und |& )?\p{Lu}[\p{L}-]+){0,2} (?:AG|GmbH|SE|KG|eG|e\. ?V\.)(?!\p{L})/u

const isInLegalName = (after: string): boolean => LEGAL_NAME.test(after)

const GERMAN_ARTICLE =
  /^(?:d(?:er|ie|as|es|em|en)|eine?[rnms]?|und|oder|ist|war|hat|sind|waren|haben)$/u
const INFLECTED = /^\p{Ll}+(?:e|en|er|es|em)$/u
const DETERMINER =
  /^(?:d(?:er|ie|as|es|em|en)|(?:k?eine?|alle|viele|diese|mehrere|einige|beide)[rnms]?|im|am|vom|zum|zur|beim)$/iu

/** The city adjective stands before a noun, an adjective in between (Münchner und Berliner Firmen). */
const isAttributive = (
  [previous = '']: readonly string[],
  [first, second]: readonly string[],
): boolean => {
  if (first === undefined) return false
  if (CAPITAL_WORD.test(first) || /^\d/.test(first)) return true
  if (first === 'und' || first === 'oder')
    return (
      /^\p{Lu}\p{L}+er$/u.test(second ?? '') ||
      (INFLECTED.test(second ?? '') && !DETERMINER.test(second ?? ''))
    )
  if (GERMAN_ARTICLE.test(first) || !INFLECTED.test(first)) return false
  // Leipziger feiern Feste: without a determiner a word in -en is the verb.
  if (first.endsWith('en') && !DETERMINER.test(previous)) return false
  return CAPITAL_WORD.test(second ?? '')
}
