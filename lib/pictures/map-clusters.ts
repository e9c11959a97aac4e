import type { MapPlace } from './map-data'

export interface MapCluster {
  /** The id of its largest place. */
  id: string
  placeIds: readonly string[]
  /** Different agreements of all its places. */
  count: number
  x: number
  y: number
}

/** Places that would lie closer than `apart` pixels become one, at the place of the largest. Largest first. */
export const mapClusters = (
  places: readonly (MapPlace & { x: number; y: number })[],
  apart: number,
): MapCluster[] => {
  const cells = new Map<string, { x: number; y: number; members: MapPlace[] }[]>()
  const all: { x: number; y: number; members: MapPlace[] }[] = []
  const cell = (value: number): number => Math.floor(value / apart)
  for (const place of places) {
    let best: (typeof all)[number] | undefined
    let least = apart
    for (let cx = cell(place.x) - 1; cx <= cell(place.x) + 1; cx++)
      for (let cy = cell(place.y) - 1; cy <= cell(place.y) + 1; cy++)
        for (const other of cells.get(`${cx} ${cy}`) ?? []) {
          const far = Math.hypot(other.x - place.x, other.y - place.y)
          if (far < least) {
            least = far
            best = other
          }
        }
    if (best) {
      best.members.push(place)
      continue
    }
    const made = { x: place.x, y: place.y, members: [place] }
    all.push(made)
    const key = `${cell(place.x)} ${cell(place.y)}`
    const list = cells.get(key)
    if (list) list.push(made)
    else cells.set(key, [made])
  }
  return all
    .map(({ x, y, members }) => ({
      id: members[0]?.id ?? '',
      placeIds: members.map((member) => member.id),
      count:
        members.length === 1
          ? (members[0]?.agreements.length ?? 0)
          : new Set(members.flatMap((member) => member.agreements)).size,
      x,
      y,
    }))
    .sort((a, b) => b.count - a.count)
}
