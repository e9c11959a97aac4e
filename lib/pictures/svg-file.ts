import type { Scene, Shape } from './scene'
import { type ColourOf, nodeText, patternDefs, type SvgNode, shapeNode } from './svg-node'

/** A line of the legend: what a shape of 16 by 12 pixels stands for. */
export interface LegendEntry {
  text: string
  shapes: readonly Shape[]
}

export interface SvgFileText {
  title: string
  /** What is shown and what is left out; one line each. */
  notes: readonly string[]
}

const MARGIN = 16
const LINE = 18
/** A legend's entry is at least this wide, pixels. */
const COLUMN = 190
const FONT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'

const line = (
  text: string,
  y: number,
  size: number,
  fill: 'ink' | 'ink-soft',
  bold = false,
): Extract<Shape, { kind: 'text' }> => ({
  kind: 'text',
  x: MARGIN,
  y,
  text,
  size,
  fill,
  bold,
})

/** A picture as a file of its own: title, drawing, legend and notes, in the colours given. */
export const svgFile = (
  scene: Scene,
  legend: readonly LegendEntry[],
  { title, notes }: SvgFileText,
  colourOf: ColourOf,
): { text: string; width: number; height: number } => {
  const width = Math.max(320, scene.width) + MARGIN * 2
  const columns = Math.max(1, Math.floor((width - MARGIN * 2) / COLUMN))
  const top = MARGIN + 30
  const below = top + scene.height + LINE
  const rows = Math.ceil(legend.length / columns)
  const entries = legend.flatMap<Shape>((entry, at) => {
    const x = MARGIN + (at % columns) * COLUMN
    const y = below + Math.floor(at / columns) * LINE
    return [
      { kind: 'group', transform: `translate(${x} ${y - 10})`, shapes: entry.shapes },
      { ...line(entry.text, y, 12, 'ink'), x: x + 24 },
    ]
  })
  const noted = notes.map((text, at) => line(text, below + (rows + at) * LINE, 11, 'ink-soft'))
  const height = below + (rows + notes.length) * LINE + MARGIN - LINE / 2
  const shapes: Shape[] = [
    { kind: 'rect', x: 0, y: 0, width, height, fill: 'surface' },
    line(title, MARGIN + 12, 16, 'ink', true),
    {
      kind: 'group',
      transform: `translate(${MARGIN} ${top})`,
      shapes: [...scene.back, ...scene.marks.flatMap((mark) => mark.shapes), ...scene.front],
    },
    ...entries,
    ...noted,
  ]
  const defs = patternDefs(shapes, colourOf)
  const root: SvgNode = {
    tag: 'svg',
    attrs: {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      fontFamily: FONT,
    },
    children: [
      { tag: 'title', attrs: {}, children: [title] },
      ...(defs ? [defs] : []),
      ...shapes.map((shape) => shapeNode(shape, colourOf)),
    ],
  }
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${nodeText(root)}\n`, width, height }
}
