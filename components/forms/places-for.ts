import { findPlaces, type Place } from '@/lib/catalogue/gazetteer'
import { foldForSearch } from '@/lib/catalogue/search-fold'
import type { AgreementFields } from './agreement-fields'
import { loadGazetteer } from './load-gazetteer'

/** The gazetteer's place of exactly this name, in any of its languages; the largest of several. */
export const placeNamed = async (name: string): Promise<Place | undefined> => {
  const [place] = findPlaces(await loadGazetteer(), name, 1)
  // Only a whole name: a place that merely begins so is another place.
  return place?.searchText.includes(`\n${foldForSearch(name)}\n`) ? place : undefined
}

/** What the gazetteer knows of the new places that agreements name. It is not read where there are none. */
export const placesFor = async (
  agreements: readonly AgreementFields[],
): Promise<Map<string, Place>> => {
  const refs = agreements.flatMap(({ parties, places, venue }) => [
    ...parties.map(({ ref }) => ref),
    ...places,
    ...(venue ? [venue] : []),
  ])
  const found = new Map<string, Place>()
  for (const { kind, recordId, name } of refs) {
    if (kind !== 'city' || recordId !== '' || found.has(name)) continue
    const place = await placeNamed(name)
    if (place) found.set(name, place)
  }
  return found
}
