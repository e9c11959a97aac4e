import type { MapBase } from './map-base'
import { type MapCluster, mapClusters } from './map-clusters'
import type { MapData } from './map-data'
import type { MapView } from './map-view'
import { placeLabels } from './place-labels'
import type { Mark, Scene, Shape } from './scene'

export interface MapWords {
  name: (cluster: MapCluster) => string
  cluster: (cluster: MapCluster) => string
  number: (value: number) => string
  hrefOf: (cluster: MapCluster) => string | undefined
}

export interface MapScene extends Scene {
  clusters: ReadonlyMap<string, MapCluster>
  /** Connections between what is drawn as separate places, and how many of them are drawn. */
  allArcs: number
  arcs: number
}

/** Circles closer than this are one; farther apart where they would hide the map. Pixels. */
const APART = 26
const APART_CROWDED = 48
const CROWD = 100
const SIZE = 12

const radiusOf = (count: number, most: number): number =>
  5 + 15 * Math.sqrt(count / Math.max(1, most))

/** The part of the map in view: land, arcs, one circle a place or group of places, and the names that have room. */
export const mapScene = (
  base: MapBase,
  data: MapData,
  view: MapView,
  mostArcs: number,
  words: MapWords,
): MapScene => {
  const { width, height } = base
  const at = (lon: number, lat: number) => {
    const { x, y } = base.project(lon, lat)
    return { x: x * view.k + view.x, y: y * view.k + view.y }
  }
  const inside = ({ x, y }: { x: number; y: number }, by = 0): boolean =>
    x >= -by && y >= -by && x <= width + by && y <= height + by
  const placed = data.places.map((place) => ({ ...place, ...at(place.lon, place.lat) }))
  const close = mapClusters(placed, APART)
  const crowded = close.filter((cluster) => inside(cluster)).length > CROWD
  const clusters = crowded ? mapClusters(placed, APART_CROWDED) : close
  const most = clusters[0]?.count ?? 1
  const shown = clusters.filter((cluster) => inside(cluster, 20))

  const { arcs, all } = strongArcs(data, clusters, mostArcs)
  const drawn: Shape[] = []
  const seats = new Map<string, Shape>()
  const strongest = arcs[0]?.count ?? 1
  for (const { from, to, count } of arcs) {
    drawn.push({
      kind: 'path',
      d: base.arc(from, to),
      stroke: 'company-line',
      strokeWidth: 1 + 2 * (count / strongest),
      opacity: 0.55,
    })
    const { x, y } = at(from.lon, from.lat)
    seats.set(`${x} ${y}`, seatShape(x, y))
  }

  const marks = shown.map((cluster): Mark => {
    const { x, y, count } = cluster
    const radius = radiusOf(count, most)
    const href = words.hrefOf(cluster)
    const text = words.number(count)
    return {
      id: cluster.id,
      label: words.cluster(cluster),
      ...(href === undefined ? {} : { href }),
      x,
      y,
      shapes: [
        { kind: 'circle', x, y, radius, fill: 'city-tint', stroke: 'city-line', strokeWidth: 1.5 },
        ...(cluster.placeIds.length > 1
          ? [{ kind: 'circle', x, y, radius: radius + 3, stroke: 'city-line' } as const]
          : []),
        ...(radius > 7
          ? [
              {
                kind: 'text',
                x,
                y: y + 4,
                text,
                size: 11,
                bold: true,
                anchor: 'middle',
                fill: 'city-ink',
              } as const,
            ]
          : []),
      ],
    }
  })
  const wishes = shown.map((cluster) => ({
    id: cluster.id,
    text: words.name(cluster),
    x: cluster.x,
    y: cluster.y,
    gap: radiusOf(cluster.count, most) + (cluster.placeIds.length > 1 ? 7 : 4),
  }))
  const labels = placeLabels(wishes, { width, height, size: SIZE }).map(
    ({ x, y, text, anchor }): Shape => ({
      kind: 'text',
      x,
      y,
      text,
      anchor,
      size: SIZE,
      fill: 'ink',
      halo: 'surface',
    }),
  )
  const transform = `translate(${view.x} ${view.y}) scale(${view.k})`
  return {
    width,
    height,
    back: [
      { kind: 'group', transform, shapes: base.shapes },
      { kind: 'group', transform, shapes: drawn },
      ...seats.values(),
    ],
    marks,
    front: labels,
    clusters: new Map(clusters.map((cluster) => [cluster.id, cluster])),
    allArcs: all,
    arcs: arcs.length,
  }
}

/** A company's seat: a small square. */
export const seatShape = (x: number, y: number): Shape => ({
  kind: 'rect',
  x: x - 3.5,
  y: y - 3.5,
  width: 7,
  height: 7,
  fill: 'company-line',
  stroke: 'surface',
})

/** Arcs that lead to the same group of places from the same seat, the strongest first. */
const strongArcs = (data: MapData, clusters: readonly MapCluster[], most: number) => {
  const places = new Map(data.places.map((place) => [place.id, place]))
  const groupOf = new Map(
    clusters.flatMap(({ id, placeIds }) => placeIds.map((place) => [place, id])),
  )
  const joined = new Map<string, { from: string; to: string; count: number }>()
  for (const { from, to, count } of data.arcs) {
    const source = groupOf.get(from) ?? from
    const target = groupOf.get(to) ?? to
    if (source === target) continue
    const key = `${source}\n${target}`
    const known = joined.get(key)
    if (known) known.count += count
    else joined.set(key, { from: source, to: target, count })
  }
  const sorted = [...joined.values()].sort((a, b) => b.count - a.count)
  const arcs = sorted.slice(0, most).flatMap(({ from, to, count }) => {
    const source = places.get(from) ?? data.seats.get(from)
    const target = places.get(to)
    return source && target ? [{ from: source, to: target, count }] : []
  })
  return { arcs, all: sorted.length }
}
