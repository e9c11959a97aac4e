import places from '@/seeds/zh-admin-names.json'

/** Provinces and cities go by their bare name; of districts and counties the bare name is too often a word. */
const BARE_CITY = /^(\p{Script=Han}{2,})(?:省|市)$/u
const LEVEL = /(?:特别行政区|自治区|自治州|自治县|[省市区县州盟旗])$/u
const PROVINCES = 31

export const withoutLevel = (name: string): string => name.replace(LEVEL, '')

/** Chinese administrative names, with the bare names of provinces and cities. Source: `seeds/README.md`. */
export const adminNames = (): string[] =>
  places.flatMap((name) => [name, ...(BARE_CITY.exec(name)?.slice(1) ?? [])])

let bare: Set<string> | undefined
let provinces: Set<string> | undefined

/** Bare names of the 31 provinces: they head the list. */
export const isProvince = (name: string): boolean => {
  provinces ??= new Set(places.slice(0, PROVINCES).map(withoutLevel))
  return provinces.has(name)
}

/** Does the text consist of administrative names and nothing else (济南历下)? Then it names no organisation. */
export const isOnlyPlaces = (text: string): boolean => {
  bare ??= new Set(places.flatMap((name) => [name, withoutLevel(name)]))
  const names = bare
  const reachable = new Set([0])
  for (let end = 1; end <= text.length; end++)
    for (const start of reachable) if (names.has(text.slice(start, end))) reachable.add(end)
  return reachable.has(text.length)
}
