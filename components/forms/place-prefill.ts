import type { Place } from '@/lib/catalogue/gazetteer'
import type { AliasValue } from './alias-values'
import type { CityValues } from './city-values'

const namesOf = (place: Place): AliasValue[] =>
  Object.entries(place.names).flatMap(([lang, names]) =>
    (names ?? []).map((text) => ({ text, lang, match: 'fold' as const })),
  )

/** One row a spelling: a name that several languages share keeps no language. */
const merge = (aliases: AliasValue[]): AliasValue[] => {
  const byText = new Map<string, AliasValue>()
  for (const alias of aliases) {
    const known = byText.get(alias.text)
    if (!known) byText.set(alias.text, alias)
    else if (known.lang !== alias.lang) byText.set(alias.text, { ...known, lang: '' })
  }
  return [...byText.values()]
}

/** What a place of the gazetteer fills in. The name that the reader typed stays; other spellings become aliases. */
export const placePrefill = (place: Place, typed: CityValues): Partial<CityValues> => {
  const name = typed.name.trim() || place.name
  const spellings = merge([
    ...typed.aliases,
    { text: place.name, lang: '', match: 'fold' },
    ...namesOf(place),
  ])
  return {
    name,
    aliases: spellings.filter((alias) => alias.text !== name && alias.text.trim() !== ''),
    country: place.country,
    admin1: place.admin1,
    lat: String(place.lat),
    lon: String(place.lon),
    geonamesId: place.geonamesId,
  }
}
