import { isCommonWithEnding } from './common-words'
import type { Spot } from './spot'

/** Languages that add -s to a name for its genitive. */
const GENITIVE_S = new Set(['', 'de', 'nl', 'sv', 'da', 'no', 'nb'])
const ADJECTIVE_ER = new Set(['', 'de'])
const SHORTEST_WITH_ENDING = 2
const ARTICLE_BEFORE = /(?:^|[^\p{L}])d(?:er|ie|as|em|en)\s$/iu
/** Acronyms this short are words in another case (US, us; IT, it). */
const LONGEST_STRICT_ACRONYM = 4

const NOUN_AFTER = /^ \p{Lu}\p{Ll}{2}/u
const ONE_BEFORE = /(?:^|[^\p{L}])(?:ein(?:e[nms])?|zwei|drei|mehr|\d+x?)\s$/iu
/** La Spezia, L'Aquila: the article may be small, the name itself not (L'aquila vola). */
const WITH_ARTICLE = /^(?:l'|(?:la|le|lo|il|el|los|las|die|der|das|den|the)\s)(\p{Lu})/iu
const SMALL_AFTER_ARTICLE = /^\p{L}+['\s]\p{Ll}/u

const isAcronym = (name: string): boolean =>
  name.length <= LONGEST_STRICT_ACRONYM && /^[\p{Lu}\d&.]+$/u.test(name)

/** Is the surface a form its language would give the name? */
export const isPlausibleForm = (spot: Spot, lang: string): boolean => {
  const { hit, record, surface } = spot
  const { entry, ending } = hit
  const adjective = ending === 'er' || entry.rule === 'adjective'
  if (adjective && (record?.kind !== 'city' || !ADJECTIVE_ER.has(lang))) return false
  const base = surface.slice(0, surface.length - ending.length)
  if (isAcronym(entry.text) && base !== base.toUpperCase()) return false
  if (
    WITH_ARTICLE.test(entry.text.replace('’', "'")) &&
    SMALL_AFTER_ARTICLE.test(base.replace('’', "'"))
  )
    return false
  if (ending === '') return true
  if (ending === 's' && !GENITIVE_S.has(lang)) return false
  if (base.length < SHORTEST_WITH_ENDING) return false
  // A genitive in -s has no article of its own: die Hamas is not Hama's.
  if (ending === 's' && ARTICLE_BEFORE.test(spot.before)) return false
  if (!isCommonWithEnding(entry.common, ending)) return true
  // Ein Hamburger; but der Hamburger Senat.
  return ending === 'er' && NOUN_AFTER.test(spot.after) && !ONE_BEFORE.test(spot.before)
}
