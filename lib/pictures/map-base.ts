import { geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Shape } from './scene'

export type WorldAtlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

export interface MapBase {
  width: number
  height: number
  /** Sea, land and borders of the whole map. */
  shapes: readonly Shape[]
  /** The point of a place on the whole map, pixels. */
  project: (lon: number, lat: number) => { x: number; y: number }
  /** The great circle between two places, as an SVG path on the whole map. */
  arc: (from: { lon: number; lat: number }, to: { lon: number; lat: number }) => string
}

/** Bounds that keep the map legible on a phone and its legend in view on a desk. Pixels. */
const LEAST_HEIGHT = 260
const MOST_HEIGHT = 560

/** The world in Natural Earth's projection, as wide as given. Pixels. */
export const mapBase = (world: WorldAtlas, width: number): MapBase => {
  const height = Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, Math.round(width * 0.52)))
  const projection = geoNaturalEarth1().fitSize([width, height], { type: 'Sphere' })
  const path = geoPath(projection).digits(2)
  const draw = (object: Parameters<typeof path>[0]): string => path(object) ?? ''
  const { countries, land } = world.objects
  return {
    width,
    height,
    shapes: [
      { kind: 'path', d: draw({ type: 'Sphere' }), fill: 'surface' },
      { kind: 'path', d: draw(geoGraticule10()), stroke: 'line', strokeWidth: 0.5 },
      { kind: 'path', d: draw(feature(world, land)), fill: 'line' },
      {
        kind: 'path',
        d: draw(mesh(world, countries, (a, b) => a !== b)),
        stroke: 'surface',
        strokeWidth: 0.8,
      },
      { kind: 'path', d: draw({ type: 'Sphere' }), stroke: 'line' },
    ],
    project: (lon, lat) => {
      const [x = 0, y = 0] = projection([lon, lat]) ?? []
      return { x, y }
    },
    arc: (from, to) =>
      draw({
        type: 'LineString',
        coordinates: [
          [from.lon, from.lat],
          [to.lon, to.lat],
        ],
      }),
  }
}
