import { describe, expect, it } from 'vitest'
import { companyCity } from '@/lib/pictures/company-city'
import { matrixOf, matrixStep } from '@/lib/pictures/matrix'
import { matrixScene } from '@/lib/pictures/matrix-scene'
import { networkGraph } from '@/lib/pictures/network-graph'
import { iterationsFor, layoutTurns } from '@/lib/pictures/network-layout'
import { networkScene } from '@/lib/pictures/network-scene'
import { dated } from '../../support/dated-agreement'
import { makeCatalogue } from '../../support/make-catalogue'

const isCompany = (id: string): boolean => id.startsWith('company:')
const pact = (id: string, companies: string[], cities: string[]) =>
  dated('2024', id, {
    parties: [...companies.map((name) => `company:${name}`), 'city:party'].map((recordId) => ({
      recordId,
      role: 'partner',
    })),
    cityIds: cities.map((name) => `city:${name}`),
  })
const DATA = companyCity(
  [
    pact('1', ['a', 'b'], ['x']),
    pact('2', ['a'], ['x', 'y']),
    pact('3', ['a', 'a'], ['x']),
    pact('4', ['c'], ['z']),
    pact('5', [], ['x']),
    pact('6', ['c'], []),
  ],
  isCompany,
)

describe('companies and cities', () => {
  it('are paired once an agreement, most agreements first', () => {
    expect(DATA.pairs.map(({ companyId, cityId, count }) => [companyId, cityId, count])).toEqual([
      ['company:a', 'city:x', 3],
      ['company:a', 'city:y', 1],
      ['company:b', 'city:x', 1],
      ['company:c', 'city:z', 1],
    ])
    expect(DATA.totals.get('company:a')).toBe(3)
    expect(DATA.totals.get('city:x')).toBe(3)
    expect(DATA.left).toBe(2)
  })
})

describe('the network', () => {
  it('holds whole connections within its limit', () => {
    expect(networkGraph(DATA, 100)).toMatchObject({ allNodes: 6, allEdges: 4 })
    const small = networkGraph(DATA, 3)
    expect(small.nodes.map((node) => node.id).sort()).toEqual(['city:x', 'city:y', 'company:a'])
    expect(small.edges).toHaveLength(2)
    expect(networkGraph(companyCity([], isCompany), 300).nodes).toEqual([])
  })

  it('stays within 300 names at 10,000 agreements, all of them connected', () => {
    const made = makeCatalogue({ agreements: 10_000, companies: 5000, cities: 5000, articles: 0 })
    const network = networkGraph(companyCity(made.agreements, isCompany), 300)
    expect(network.nodes).toHaveLength(300)
    const joined = new Set(network.edges.flatMap((edge) => [edge.companyId, edge.cityId]))
    expect(network.nodes.filter((node) => !joined.has(node.id))).toEqual([])
  })

  it('is laid out the same every time, with nobody on top of another', () => {
    const task = {
      nodes: 4,
      edges: [
        [0, 1, 3],
        [2, 1, 1],
      ] as const,
    }
    const [first, second] = [0, 1].map(() => [...layoutTurns(task)].at(-1))
    expect(first).toEqual(second)
    const places = Array.from({ length: 4 }, (_, at) => `${first?.[at * 2]} ${first?.[at * 2 + 1]}`)
    expect(new Set(places).size).toBe(4)
    expect(iterationsFor(10)).toBeGreaterThan(iterationsFor(5000))
  })

  it('is drawn inside its frame, whatever the layout', () => {
    const network = networkGraph(DATA, 100)
    const positions = Float32Array.from(network.nodes.flatMap((_, at) => [at * 1e6, -at * 3]))
    const scene = networkScene(
      network,
      positions,
      { width: 500, height: 300 },
      {
        name: (id) => id,
        node: ({ id }) => id,
        hrefOf: ({ id }) => `#${id}`,
      },
    )
    expect(scene.marks).toHaveLength(6)
    for (const { x, y } of scene.marks) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(500)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(300)
    }
  })
})

describe('the matrix', () => {
  const name = (id: string): string => (id === 'company:a' ? 'zzz' : id)
  it('counts each pair, in any order', () => {
    for (const order of ['total', 'name', 'near'] as const) {
      const matrix = matrixOf(DATA, name, order, 'en')
      const row = matrix.rows.findIndex(({ id }) => id === 'company:a')
      const column = matrix.columns.findIndex(({ id }) => id === 'city:x')
      expect(matrix.count(row, column)).toBe(3)
      const sum = matrix.rows
        .flatMap((_, at) => matrix.filled(at))
        .reduce((all, cell) => all + cell.count, 0)
      expect(sum).toBe(6)
    }
  })

  it('is ordered by total, by name, or so that filled cells stand together', () => {
    const ids = (order: 'total' | 'name' | 'near') => {
      const { rows, columns } = matrixOf(DATA, name, order, 'en')
      return [rows[0]?.id, columns.map((column) => column.id.slice(5)).join('')]
    }
    expect(ids('total')).toEqual(['company:a', 'xyz'])
    expect(ids('name')[0]).toBe('company:b')
    const sparse = companyCity(
      [pact('1', ['a'], ['q']), pact('2', ['a'], ['x']), pact('3', ['b'], ['p'])],
      isCompany,
    )
    const near = matrixOf(sparse, (id) => id, 'near', 'en')
    expect(near.columns.map((column) => column.id)).toEqual(['city:q', 'city:x', 'city:p'])
  })

  it('has a scale of four steps that grows with the count', () => {
    expect([1, 2, 3, 4].map((count) => matrixStep(count, 4))).toEqual([1, 2, 3, 4])
    const steps = Array.from({ length: 100 }, (_, at) => matrixStep(at + 1, 100))
    expect(steps).toEqual([...steps].sort())
    expect(new Set(steps).size).toBe(4)
  })

  it('fits a file only as far as it is told', () => {
    const scene = matrixScene(matrixOf(DATA, name, 'total', 'en'), { rows: 2, columns: 1 }, String)
    const cells = scene.back.filter((shape) => shape.kind === 'rect')
    expect(cells).toHaveLength(2)
    expect(matrixOf(companyCity([], isCompany), name, 'near', 'en').rows).toEqual([])
  })
})
