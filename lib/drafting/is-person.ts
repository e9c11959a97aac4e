import { isFrequentWord } from '@/lib/matching/common-words'
import { isGivenName } from '@/lib/matching/given-names'
import type { CapitalName } from './latin-names'
import { PERSON_ROLE, ROLE_TOKEN } from './organisation-words'
import type { Span } from './sentences'

/** Words after a name that make it a person's: said, a role in apposition. */
const PERSON_AFTER =
  /^,? (?:\(\d{2}\)|said|says|told|added|sagte|erklärte|betonte|ha (?:dichiarato|detto|affermato)|a (?:déclaré|dit)|dijo|señaló|afirmó)(?!\p{L})/u
const FORM_OF_ADDRESS =
  /(?:^|[\s(„“"])(?:Mr|Mrs|Ms|Dr|Herrn?|Frau|Prof|Professor|Sig|Signora?|Sra?|Mme|M|Don|Doña|Sir|Lord)\.? $/u
/** Role words followed by nothing but more of the title, then the name. */
const ROLE_TAIL =
  /(?:[\s,]+(?:of|der|des|von|di|del|della|du|de|de la|the|für|général|général[e]?|general|delegato|Dr\.?|Prof\.?)?[\s]*)?$/u
/** Whether a run of capitals names a person: by a role beside it, a form of address or a given name. */
export const isPerson = (
  text: string,
  { start, end, name, organisation }: CapitalName,
  sentence: Span,
): boolean => {
  if (organisation || /^Ville d[e'’]/u.test(name)) return false
  const words = name.split(/\s+/)
  const before = text.slice(Math.max(sentence.start, start - 40), start)
  if (FORM_OF_ADDRESS.test(before)) return true
  const after = text.slice(end, Math.min(sentence.end, end + 60))
  if (PERSON_AFTER.test(after)) return true
  const previous = /(\S+)\s$/u.exec(before)?.[1] ?? ''
  if (ROLE_TOKEN.test(previous)) return true
  // "Mayor Jan Ruge", where Jan was taken for a month.
  const [, office, given] = /(\S+)\s(\p{Lu}\p{Ll}+)\s$/u.exec(before) ?? []
  if (office !== undefined && given !== undefined && ROLE_TOKEN.test(office)) return true
  if (words.length === 1 && isGivenName(name)) return true
  if (words.length < 2 || words.length > 5) return false
  if (PERSON_ROLE.exec(words[0] ?? '')?.[0] === words[0]) return true
  const last = words[words.length - 1] ?? ''
  if (
    !/\s(?:of|und|and)\s/u.test(name) &&
    isGivenName(words[0] ?? '') &&
    !isFrequentWord(last, 'en') &&
    !/[a-z]{3}(?:tec|tech|soft|ware)$/iu.test(last)
  )
    return true
  // In apposition after an office: "the rector of X, A B, and …".
  const wide = text.slice(Math.max(sentence.start, start - 110), start)
  if (
    /[,(]\s$/u.test(wide) &&
    PERSON_ROLE.test(wide) &&
    /^(?:[,)]|\s(?:\(|and |und |e |et |y |ha |a ))/u.test(after)
  )
    return true
  const nearest = before.split(/[,;:.]\s|\s(?:and|und|e|et|y|sowie)\s/u).pop() ?? ''
  if (PERSON_ROLE.test(nearest) && ROLE_TAIL.test(nearest)) {
    const role = [...nearest.matchAll(new RegExp(PERSON_ROLE, 'giu'))].pop()
    const rest = role ? nearest.slice(role.index + role[0].length) : ''
    if (/^(?:\s|$)/.test(rest) && !/\s(?:of|der|des|von|di|del|della|du|de)\s/u.test(rest))
      return true
  }
  const apposition =
    /^,? \(?(?:the |der |die |il |la |le |el )?(?:\p{L}+ ){0,2}/u.exec(after)?.[0] ?? ''
  return after.startsWith(',') && PERSON_ROLE.test(after.slice(0, apposition.length + 22))
}
