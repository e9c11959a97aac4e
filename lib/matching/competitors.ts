import { adminNames, withoutLevel } from './admin-names'
import { COMPOUND_PLACES } from './data/compound-places'
import { foldWord } from './fold-word'

const HAN = /\p{Script=Han}/u

/** All administrative names once the catalogue has any Han name: one that begins earlier may take its first character. */
const hanCompetitors = (own: ReadonlySet<string>): string[] => {
  if (![...own].some((name) => HAN.test(name))) return []
  return adminNames().filter((name) => !own.has(name) && !own.has(withoutLevel(name)))
}

const latinCompetitors = (own: ReadonlySet<string>): string[] => {
  const words = new Set<string>()
  for (const name of own) if (!HAN.test(name)) words.add(foldWord(name))
  return COMPOUND_PLACES.split('\n').filter((name) => {
    if (words.has(foldWord(name))) return false
    const parts = foldWord(name).split(/[\s-]/)
    return parts.some((_, i) =>
      parts.some(
        (__, j) => j >= i && j - i + 1 < parts.length && words.has(parts.slice(i, j + 1).join(' ')),
      ),
    )
  })
}

/**
 * Longer place names that a catalogue does not know but whose parts it does (New London, 海南 in 海南京东方). They are
 * scanned like names and win as the longer or the first one, and are never shown.
 */
export const competitorNames = (own: ReadonlySet<string>): string[] => [
  ...new Set([...hanCompetitors(own), ...latinCompetitors(own)]),
]
