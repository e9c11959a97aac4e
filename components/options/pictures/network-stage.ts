import { UndirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { Settings } from 'sigma/settings'
import { type Network, nodeRadius } from '@/lib/pictures/network-graph'
import type { Mark } from '@/lib/pictures/scene'
import { colourNow } from './css-colour'
import { createLabelLayer } from './label-layer'
import { NetworkSquare, SQUARE_SCALE } from './network-square'
import { stillMotion } from './still-motion'

export interface NetworkStage {
  /** Moves the names to where the marks of the picture are. */
  place: (marks: readonly Mark[]) => void
  /** Brings a name and those it is connected with out; undefined shows all alike. */
  pickOut: (id: string | undefined) => void
  /** Moves a name into view where it is not. */
  reveal: (id: string) => void
  /** Where a name is drawn, pixels within the container. */
  placeOf: (id: string) => { x: number; y: number } | undefined
  zoom: (factor: number) => void
  whole: () => void
  pan: (right: number, down: number) => void
  close: () => void
}

export interface StageEvents {
  onOpen: (id: string) => void
  onPoint: (id: string | undefined) => void
}

/** Whether this browser draws WebGL at all. */
export const hasWebGl = (): boolean => {
  const canvas = document.createElement('canvas')
  return (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) !== null
}

const drawPointed: NonNullable<Settings['defaultDrawNodeHover']> = (context, data) => {
  context.beginPath()
  context.arc(data.x, data.y, data.size + 3, 0, Math.PI * 2)
  context.lineWidth = 2.5
  context.strokeStyle = colourNow('ink')
  context.stroke()
}

/** Opens sigma in a container. Throws where WebGL fails. */
export const openNetworkStage = (
  container: HTMLElement,
  { nodes, edges }: Network,
  nameOf: (id: string) => string,
  { onOpen, onPoint }: StageEvents,
): NetworkStage => {
  const graph = new UndirectedGraph()
  const strongest = edges[0]?.count ?? 1
  for (const { id, kind, count } of nodes) {
    const size = nodeRadius(count, { nodes }) * (kind === 'company' ? SQUARE_SCALE : 1)
    graph.addNode(id, { x: 0, y: 0, size, label: nameOf(id), type: kind })
  }
  for (const { companyId, cityId, count } of edges)
    graph.mergeEdge(companyId, cityId, { size: 0.7 + 2.3 * (count / strongest) })

  let colours = readColours()
  let picked: string | undefined
  const near = new Set<string>()
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    renderEdgeLabels: false,
    renderLabels: false,
    minCameraRatio: 0.05,
    maxCameraRatio: 1.5,
    enableCameraRotation: false,
    defaultNodeType: 'city',
    nodeProgramClasses: { company: NetworkSquare },
    defaultDrawNodeHover: drawPointed,
    nodeReducer: (id, data) => {
      const dim = picked !== undefined && id !== picked && !near.has(id)
      return {
        ...data,
        type: data.type === 'company' ? 'company' : 'circle',
        color: dim ? colours.dim : data.type === 'company' ? colours.company : colours.city,
        highlighted: id === picked,
        zIndex: dim ? 0 : 1,
      }
    },
    edgeReducer: (edge, data) => {
      const own = picked !== undefined && graph.hasExtremity(edge, picked)
      return {
        ...data,
        color: own ? colours.ink : picked === undefined ? colours.line : colours.dim,
        zIndex: own ? 1 : 0,
      }
    },
    zIndex: true,
  })
  const labels = createLabelLayer(container)
  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions()
    const named =
      picked === undefined ? nodes : nodes.filter(({ id }) => id === picked || near.has(id))
    const wishes = named.flatMap(({ id }) => {
      const data = sigma.getNodeDisplayData(id)
      if (!data) return []
      const { x, y } = sigma.framedGraphToViewport(data)
      if (x < 0 || y < 0 || x > width || y > height) return []
      return [{ id, text: nameOf(id), x, y, gap: sigma.scaleSize(data.size) + 4 }]
    })
    labels.draw(wishes, { width, height })
  })
  const camera = sigma.getCamera()
  const move = (state: { x?: number; y?: number; ratio?: number }): void => {
    if (stillMotion()) camera.setState(state)
    else void camera.animate(state, { duration: 160 })
  }
  sigma.on('clickNode', ({ node }) => onOpen(node))
  sigma.on('enterNode', ({ node }) => onPoint(node))
  sigma.on('leaveNode', () => onPoint(undefined))

  // The bare wheel goes on scrolling the page; sigma gets it with Ctrl or Command, and pinches.
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
  }
  container.addEventListener('wheel', onWheel, { capture: true })
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  const onScheme = () => {
    colours = readColours()
    sigma.refresh()
  }
  scheme.addEventListener('change', onScheme)

  return {
    place: (marks) => {
      // Sigma counts y upwards.
      for (const { id, x, y } of marks) graph.mergeNodeAttributes(id, { x, y: -y })
    },
    pickOut: (id) => {
      picked = id
      near.clear()
      if (id !== undefined) for (const other of graph.neighbors(id)) near.add(other)
      sigma.refresh({ skipIndexation: true })
    },
    reveal: (id) => {
      const data = sigma.getNodeDisplayData(id)
      if (!data) return
      const at = sigma.framedGraphToViewport(data)
      const { width, height } = sigma.getDimensions()
      if (at.x > 10 && at.y > 10 && at.x < width - 10 && at.y < height - 10) return
      move({ x: data.x, y: data.y })
    },
    placeOf: (id) => {
      const data = sigma.getNodeDisplayData(id)
      return data && sigma.framedGraphToViewport(data)
    },
    zoom: (factor) => move({ ratio: camera.getBoundedRatio(camera.ratio / factor) }),
    whole: () => move({ x: 0.5, y: 0.5, ratio: 1 }),
    pan: (right, down) =>
      move({ x: camera.x + right * 0.2 * camera.ratio, y: camera.y - down * 0.2 * camera.ratio }),
    close: () => {
      container.removeEventListener('wheel', onWheel, { capture: true })
      scheme.removeEventListener('change', onScheme)
      sigma.kill()
      labels.remove()
    },
  }
}

const readColours = () => ({
  company: colourNow('company-line'),
  city: colourNow('city-line'),
  line: colourNow('line-strong'),
  dim: colourNow('line'),
  ink: colourNow('ink-soft'),
})
