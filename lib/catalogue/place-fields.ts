import type { Alias } from './alias'
import type { Place } from './gazetteer'
import type { newCity } from './new-record'

/** One alias a spelling: a name that several languages share keeps no language. */
const placeAliases = (place: Place, name: string): Alias[] => {
  const byText = new Map<string, Alias>([[place.name, { text: place.name, match: 'fold' }]])
  for (const [lang, names] of Object.entries(place.names))
    for (const text of names ?? []) {
      const known = byText.get(text)
      if (!known) byText.set(text, { text, lang, match: 'fold' })
      else if (known.lang !== lang) byText.set(text, { text, match: 'fold' })
    }
  byText.delete(name)
  return [...byText.values()]
}

/** What the gazetteer knows of a place, for a new record called `name`: where it lies, and its names by language. */
export const placeFields = (place: Place, name: string): Parameters<typeof newCity>[0] => ({
  name,
  aliases: placeAliases(place, name),
  country: place.country,
  admin1: place.admin1,
  lat: place.lat,
  lon: place.lon,
  geonamesId: place.geonamesId,
})
