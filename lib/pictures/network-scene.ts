import { type Network, type NetworkNode, nodeRadius } from './network-graph'
import type { Positions } from './network-layout'
import { placeLabels } from './place-labels'
import type { Mark, Scene, Shape } from './scene'

export interface NetworkWords {
  name: (id: string) => string
  node: (node: NetworkNode) => string
  hrefOf: (node: NetworkNode) => string
}

const PAD = 40
const SIZE = 12
const MOST_STRETCH = 1.8

/** Companies are squares, cities circles, in their hues. */
export const nodeShape = (kind: NetworkNode['kind'], x: number, y: number, r: number): Shape => {
  const paint = { fill: `${kind}-line`, stroke: 'surface', strokeWidth: 1 } as const
  return kind === 'city'
    ? { kind: 'circle', x, y, radius: r, ...paint }
    : {
        kind: 'rect',
        x: x - r * 0.9,
        y: y - r * 0.9,
        width: r * 1.8,
        height: r * 1.8,
        radius: 2,
        ...paint,
      }
}

/** A network as shapes, fitted into the width and height given. Pixels. */
export const networkScene = (
  { nodes, edges }: Network,
  positions: Positions,
  { width, height }: { width: number; height: number },
  words: NetworkWords,
): Scene => {
  const xs = nodes.map((_, place) => positions[place * 2] ?? 0)
  const ys = nodes.map((_, place) => positions[place * 2 + 1] ?? 0)
  const [left, right] = [minOf(xs), -minOf(xs.map((x) => -x))]
  const [top, bottom] = [minOf(ys), -minOf(ys.map((y) => -y))]
  const across = (width - PAD * 2) / Math.max(1e-6, right - left)
  const down = (height - PAD * 2) / Math.max(1e-6, bottom - top)
  // Distances mean little, so a round layout may be stretched into a wide frame.
  const scaleX = Math.min(across, down * MOST_STRETCH)
  const scaleY = Math.min(down, across * MOST_STRETCH)
  const placed = nodes.map((node, place) => ({
    node,
    x: width / 2 + ((xs[place] ?? 0) - (left + right) / 2) * scaleX,
    y: height / 2 + ((ys[place] ?? 0) - (top + bottom) / 2) * scaleY,
    r: nodeRadius(node.count, { nodes }),
  }))
  const byId = new Map(placed.map((each) => [each.node.id, each]))
  const strongest = edges[0]?.count ?? 1
  const back = edges.flatMap(({ companyId, cityId, count }): Shape[] => {
    const from = byId.get(companyId)
    const to = byId.get(cityId)
    if (!from || !to) return []
    return [
      {
        kind: 'path',
        d: `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`,
        stroke: 'line-strong',
        strokeWidth: 0.6 + 2.4 * (count / strongest),
        opacity: 0.5,
      },
    ]
  })
  const marks = placed.map(
    ({ node, x, y, r }): Mark => ({
      id: node.id,
      label: words.node(node),
      href: words.hrefOf(node),
      x,
      y,
      shapes: [nodeShape(node.kind, x, y, r)],
    }),
  )
  const wishes = placed.map(({ node, x, y, r }) => ({
    id: node.id,
    text: words.name(node.id),
    x,
    y,
    gap: r + 4,
  }))
  const front = placeLabels(wishes, { width, height, size: SIZE }).map(
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
  return { width, height, back, marks, front }
}

const minOf = (values: readonly number[]): number =>
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
