import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import world from 'world-atlas/countries-110m.json'
import { citySchema } from '@/lib/catalogue/city'
import { companySchema } from '@/lib/catalogue/company'
import { mapBase } from '@/lib/pictures/map-base'
import { mapClusters } from '@/lib/pictures/map-clusters'
import { mapData } from '@/lib/pictures/map-data'
import { mapScene } from '@/lib/pictures/map-scene'
import { fitMap, panMap, WHOLE_MAP, zoomMap } from '@/lib/pictures/map-view'
import { dated } from '../../support/dated-agreement'

const row = { createdAt: '2024-01-01T00:00:00.000Z', updatedAt: '2024-01-01T00:00:00.000Z', rev: 0 }
const city = (name: string, at?: [lat: number, lon: number]) =>
  citySchema.parse({ ...row, id: `city:${name}`, name, ...(at ? { lat: at[0], lon: at[1] } : {}) })
const company = (name: string, seat?: string) =>
  companySchema.parse({
    ...row,
    id: `company:${name}`,
    name,
    ...(seat ? { cityId: `city:${seat}` } : {}),
  })
const pact = (id: string, companies: string[], cities: string[]) =>
  dated('2024', id, {
    parties: companies.map((name) => ({ recordId: `company:${name}`, role: 'company' })),
    cityIds: cities.map((name) => `city:${name}`),
  })

const CITIES = [
  city('paris', [48.86, 2.35]),
  city('rome', [41.9, 12.5]),
  city('lima', [-12, -77]),
  city('nowhere'),
]
const DATA = mapData(
  [
    pact('1', ['a', 'b'], ['rome']),
    pact('2', ['a'], ['rome', 'nowhere']),
    pact('3', ['c'], ['lima']),
    pact('4', ['a'], ['paris']),
    pact('5', ['a'], []),
  ],
  [company('a', 'paris'), company('b', 'rome'), company('c')],
  CITIES,
)
const words = {
  name: ({ id }: { id: string }) => id,
  cluster: ({ id }: { id: string }) => id,
  number: String,
  hrefOf: ({ placeIds }: { placeIds: readonly string[] }) => `#${placeIds.join('+')}`,
}

describe('places on the map', () => {
  it('have their agreements, and arcs from seats elsewhere', () => {
    expect(DATA.places.map(({ id, agreements }) => [id, agreements.length])).toEqual([
      ['city:rome', 2],
      ['city:lima', 1],
      ['city:paris', 1],
    ])
    expect(DATA.arcs).toEqual([{ from: 'city:paris', to: 'city:rome', count: 2 }])
    expect(DATA.unplaced).toEqual([{ id: 'city:nowhere', count: 1 }])
    expect(DATA.without).toBe(1)
    expect(mapData([], [], []).places).toEqual([])
  })

  it('become one where they are close, and none is lost', () => {
    const place = fc.record({
      x: fc.double({ min: 0, max: 400, noNaN: true }),
      y: fc.double({ min: 0, max: 300, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (points) => {
        const places = points.map((point, at) => ({
          ...point,
          id: `c${at}`,
          lat: 0,
          lon: 0,
          agreements: [`a${at}`, 'shared'],
        }))
        const clusters = mapClusters(places, 26)
        expect(clusters.flatMap((each) => each.placeIds).sort()).toEqual(
          places.map(({ id }) => id).sort(),
        )
        for (const each of clusters) expect(each.count).toBe(each.placeIds.length + 1)
        for (const [at, a] of clusters.entries())
          for (const b of clusters.slice(at + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(26)
      }),
    )
  })
})

describe('the map', () => {
  const base = mapBase(world, 800)
  it('projects north up and east right, land and borders included', () => {
    const [paris, rome, lima] = [
      base.project(2.35, 48.86),
      base.project(12.5, 41.9),
      base.project(-77, -12),
    ]
    expect(rome.x).toBeGreaterThan(paris.x)
    expect(rome.y).toBeGreaterThan(paris.y)
    expect(lima.x).toBeLessThan(paris.x)
    const paths = base.shapes.map((shape) => (shape.kind === 'path' ? shape.d.length : 0))
    expect(Math.min(...paths)).toBeGreaterThan(100)
    expect(base.arc({ lon: 2, lat: 48 }, { lon: -77, lat: -12 })).toMatch(/^M[\d.]+,[\d.]+L/)
  })

  it('draws a circle a place, the arcs asked for, and names that do not touch', () => {
    const scene = mapScene(mapBase(world, 300), DATA, WHOLE_MAP, 10, words)
    expect(scene.marks.map((mark) => mark.href)).toContain('#city:lima')
    expect(scene).toMatchObject({ arcs: 0, allArcs: 0 })
    const near = mapScene(base, DATA, zoomMap(WHOLE_MAP, 8, base.project(7, 45), base), 10, words)
    expect(near.marks.map((mark) => mark.id).sort()).toEqual(['city:paris', 'city:rome'])
    expect(near).toMatchObject({ arcs: 1, allArcs: 1 })
    expect(
      mapScene(base, DATA, zoomMap(WHOLE_MAP, 8, base.project(7, 45), base), 0, words).arcs,
    ).toBe(0)
  })

  it('fits all places and never leaves the frame empty', () => {
    const size = { width: 800, height: 416 }
    const view = fitMap([base.project(2, 48), base.project(12, 41)], size)
    expect(view.k).toBeGreaterThan(4)
    for (const at of [base.project(2, 48), base.project(12, 41)]) {
      expect(at.x * view.k + view.x).toBeGreaterThan(0)
      expect(at.x * view.k + view.x).toBeLessThan(800)
    }
    expect(fitMap([], size)).toEqual(WHOLE_MAP)
    const far = panMap(zoomMap(view, 100, { x: 0, y: 0 }, size), 1e6, -1e6, size)
    expect(far.x).toBeLessThanOrEqual(0)
    expect(far.x + 800 * far.k).toBeGreaterThanOrEqual(800)
    expect(far.y + 416 * far.k).toBeGreaterThanOrEqual(416)
  })
})
