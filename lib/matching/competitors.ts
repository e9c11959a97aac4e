import { adminNames, withoutLevel } from './admin-names'
import { longCountryNames } from './country-names'
import { COMPOUND_PLACES } from './data/compound-places'
import { foldWord } from './fold-word'

const HAN = /\p{Script=Han}/u

/** Names between two chances to yield. */
const STRIDE = 4096

const ZONE = /(?:开发区|园区|新区|示范区|管理区)$/u
const SHORTEST_NAME = 2

/** 苏州工业园区 is a part of 苏州 that bears its name, no other place. */
const isZoneOf = (name: string, own: ReadonlySet<string>): boolean => {
  if (!ZONE.test(name)) return false
  for (let end = SHORTEST_NAME; end < name.length; end++)
    if (own.has(name.slice(0, end))) return true
  return false
}

/** All administrative names and countries once the catalogue has any Han name: one that begins earlier may take its first character. */
const hanCompetitors = (own: ReadonlySet<string>, countries: readonly string[]): string[] =>
  [...adminNames(), ...countries].filter(
    (name) => !own.has(name) && !own.has(withoutLevel(name)) && !isZoneOf(name, own),
  )

/** Does the catalogue know a part of this name, word for word? */
const holdsKnownPart = (name: string, known: ReadonlySet<string>): boolean => {
  const parts = name.split(/[\s-]/)
  return parts.some((_, from) =>
    parts.some(
      (__, to) =>
        to >= from &&
        to - from + 1 < parts.length &&
        known.has(parts.slice(from, to + 1).join(' ')),
    ),
  )
}

/**
 * Longer place names that a catalogue does not know but whose parts it does (New London, 海南 in 海南京东方). They are
 * scanned like names and win as the longer or the first one, and are never shown.
 */
export function* competitorNames(own: ReadonlySet<string>): Generator<void, string[]> {
  const known = new Set<string>()
  let hasHan = false
  let done = 0
  for (const name of own) {
    if (done++ % STRIDE === 0) yield
    if (HAN.test(name)) hasHan = true
    else known.add(foldWord(name))
  }
  const countries = longCountryNames()
  const latin = [...COMPOUND_PLACES.split('\n'), ...countries.latin].filter((name) => {
    const folded = foldWord(name)
    return !known.has(folded) && holdsKnownPart(folded, known)
  })
  yield
  return [...new Set([...(hasHan ? hanCompetitors(own, countries.han) : []), ...latin])]
}
