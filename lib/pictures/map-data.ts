import type { Agreement } from '@/lib/catalogue/agreement'
import type { City } from '@/lib/catalogue/city'
import type { Company } from '@/lib/catalogue/company'

export interface MapPlace {
  id: string
  lat: number
  lon: number
  /** Ids of the agreements that name it as their place. */
  agreements: readonly string[]
}

/** From a company's seat to the place of an agreement. */
export interface MapArc {
  /** Ids of cities. */
  from: string
  to: string
  /** Agreements. */
  count: number
}

export interface MapData {
  /** Most agreements first. */
  places: readonly MapPlace[]
  /** Seats of companies that are no places of agreements themselves, and those that are. */
  seats: ReadonlyMap<string, { lat: number; lon: number }>
  /** Most agreements first. */
  arcs: readonly MapArc[]
  /** Places of agreements whose record has no coordinates, with their agreements. */
  unplaced: readonly { id: string; count: number }[]
  /** Agreements without any place. */
  without: number
}

/** Where agreements take effect, and from where their companies come. */
export const mapData = (
  agreements: readonly Agreement[],
  companies: readonly Company[],
  cities: readonly City[],
): MapData => {
  const where = new Map<string, { lat: number; lon: number }>()
  for (const { id, lat, lon } of cities)
    if (lat !== undefined && lon !== undefined) where.set(id, { lat, lon })
  const seatOf = new Map<string, string>()
  for (const { id, cityId } of companies) if (cityId !== undefined) seatOf.set(id, cityId)

  const byCity = new Map<string, string[]>()
  const arcs = new Map<string, MapArc>()
  const seats = new Map<string, { lat: number; lon: number }>()
  let without = 0
  for (const { id, parties, cityIds } of agreements) {
    const places = new Set(cityIds)
    if (places.size === 0) without++
    const from = new Set(parties.flatMap(({ recordId }) => seatOf.get(recordId) ?? []))
    for (const place of places) {
      const list = byCity.get(place)
      if (list) list.push(id)
      else byCity.set(place, [id])
      if (!where.has(place)) continue
      for (const seat of from) {
        const at = where.get(seat)
        if (!at || seat === place) continue
        seats.set(seat, at)
        const key = `${seat}\n${place}`
        const arc = arcs.get(key)
        if (arc) arc.count++
        else arcs.set(key, { from: seat, to: place, count: 1 })
      }
    }
  }
  const places: MapPlace[] = []
  const unplaced: { id: string; count: number }[] = []
  for (const [id, list] of byCity) {
    const at = where.get(id)
    if (at) places.push({ id, ...at, agreements: list })
    else unplaced.push({ id, count: list.length })
  }
  return {
    places: places.sort(
      (a, b) => b.agreements.length - a.agreements.length || (a.id < b.id ? -1 : 1),
    ),
    seats,
    arcs: [...arcs.values()].sort((a, b) => b.count - a.count),
    unplaced: unplaced.sort((a, b) => b.count - a.count),
    without,
  }
}
