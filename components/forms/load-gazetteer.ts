import { type Place, parseGazetteer } from '@/lib/catalogue/gazetteer'

let loading: Promise<Place[]> | undefined

/** The packaged places, read once a screen. The address is the extension's own: nothing leaves the machine. */
export const loadGazetteer = (): Promise<Place[]> => {
  loading ??= fetch('/gazetteer.json')
    .then((response) => response.json())
    .then(parseGazetteer)
  return loading
}
