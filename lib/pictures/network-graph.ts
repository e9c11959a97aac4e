import type { CompanyCity, Pair } from './company-city'

export interface NetworkNode {
  id: string
  kind: 'company' | 'city'
  /** Agreements, those of connections that are not drawn included. */
  count: number
}

export interface Network {
  /** Most agreements first. */
  nodes: readonly NetworkNode[]
  edges: readonly Pair[]
  /** Names and connections there are in all. */
  allNodes: number
  allEdges: number
}

/** Connections that a picture adds among the names it has, for each name: beyond it lines become a grey area. */
const EDGES_PER_NODE = 4

/** The strongest connections until `most` names are reached, and the others among these names. */
export const networkGraph = ({ pairs, totals }: CompanyCity, most: number): Network => {
  const chosen = new Map<string, NetworkNode>()
  const add = (id: string, kind: NetworkNode['kind']) => {
    if (!chosen.has(id)) chosen.set(id, { id, kind, count: totals.get(id) ?? 0 })
  }
  for (const { companyId, cityId } of pairs) {
    const more = Number(!chosen.has(companyId)) + Number(!chosen.has(cityId))
    if (chosen.size + more > most) continue
    add(companyId, 'company')
    add(cityId, 'city')
  }
  const edges = pairs
    .filter(({ companyId, cityId }) => chosen.has(companyId) && chosen.has(cityId))
    .slice(0, most * EDGES_PER_NODE)
  return {
    nodes: [...chosen.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
    edges,
    allNodes: totals.size,
    allEdges: pairs.length,
  }
}

/** Radius of a node, pixels: its area grows with its agreements; among many nodes all are smaller. */
export const nodeRadius = (count: number, { nodes }: Pick<Network, 'nodes'>): number => {
  const most = nodes[0]?.count ?? 1
  const crowd = Math.max(0.5, Math.min(1, Math.sqrt(80 / Math.max(1, nodes.length))))
  return (4 + 12 * Math.sqrt(count / Math.max(1, most))) * crowd
}
