import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'

/** Nodes by their place in a list, connections as pairs of places: what crosses to a worker cheaply. */
export interface LayoutTask {
  nodes: number
  edges: readonly (readonly [from: number, to: number, weight: number])[]
}

/** Pairs of x and y in the order of the nodes. */
export type Positions = Float32Array

const TURN = 12

/** Iterations that a layout of so many nodes gets: small ones settle, large ones stay under about 3 s. */
export const iterationsFor = (nodes: number): number =>
  Math.max(40, Math.min(400, Math.round(120_000 / Math.max(1, nodes))))

/** A start on a sunflower's spiral, the same every time. */
const startAt = (place: number): { x: number; y: number } => {
  const turn = place * Math.PI * (3 - Math.sqrt(5))
  const radius = Math.sqrt(place + 0.5)
  return { x: Math.cos(turn) * radius, y: Math.sin(turn) * radius }
}

/** ForceAtlas2 by turns of a few iterations, each giving the positions so far. The same task gives the same picture. */
export const layoutTurns = function* ({ nodes, edges }: LayoutTask): Generator<Positions> {
  const graph = new UndirectedGraph()
  for (let place = 0; place < nodes; place++) graph.addNode(String(place), startAt(place))
  for (const [from, to, weight] of edges)
    graph.mergeEdge(String(from), String(to), { weight: Math.sqrt(weight) })
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: nodes > 400,
  }
  const all = iterationsFor(nodes)
  for (let done = 0; done < all; done += TURN) {
    forceAtlas2.assign(graph, { iterations: Math.min(TURN, all - done), settings })
    const positions = new Float32Array(nodes * 2)
    graph.forEachNode((key, { x, y }) => {
      positions[Number(key) * 2] = x
      positions[Number(key) * 2 + 1] = y
    })
    yield positions
  }
}
