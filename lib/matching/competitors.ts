import places from '@/seeds/zh-admin-names.json'
import { COMPOUND_PLACES } from './data/compound-places'
import { foldWord } from './fold-word'

const HAN = /\p{Script=Han}/u
/** Provinces and cities go by their bare name; of districts and counties the bare name is too often a word. */
const BARE = /^(\p{Script=Han}{2,})(?:省|市)$/u
const LEVEL = /(?:特别行政区|自治区|自治州|自治县|[省市区县州盟旗])$/u

const hanCompetitors = (own: ReadonlySet<string>): string[] => {
  const characters = new Set<string>()
  for (const name of own) if (HAN.test(name)) characters.add(name.charAt(0))
  if (characters.size === 0) return []
  // A name that begins inside a place's name, or at its start with more to come, may be hidden by it.
  const hides = (name: string) => [...name].some((c) => characters.has(c))
  return places
    .flatMap((name) => [name, ...(BARE.exec(name)?.slice(1) ?? [])])
    .filter((name) => hides(name) && !own.has(name) && !own.has(name.replace(LEVEL, '')))
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
