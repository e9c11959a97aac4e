import type { Ink, Paint, Pattern, Shape } from './scene'

/** An SVG element on plain data. Attributes are written as React wants them (`strokeWidth`). */
export interface SvgNode {
  tag: string
  attrs: Readonly<Record<string, string | number>>
  children: readonly (SvgNode | string)[]
}

/** A colour that SVG understands, for a token's name. */
export type ColourOf = (ink: Ink) => string

const node = (
  tag: string,
  attrs: Record<string, string | number | undefined>,
  children: SvgNode['children'] = [],
): SvgNode => {
  const given: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(attrs)) if (value !== undefined) given[name] = value
  return { tag, attrs: given, children }
}

const patternId = (pattern: Pattern, ink: Ink): string => `${pattern}-${ink}`

const paint = (paint: Paint, colourOf: ColourOf): Record<string, string | number | undefined> => ({
  fill:
    paint.fill === undefined
      ? 'none'
      : paint.pattern
        ? `url(#${patternId(paint.pattern, paint.fill)})`
        : colourOf(paint.fill),
  stroke: paint.stroke && colourOf(paint.stroke),
  strokeWidth: paint.stroke && (paint.strokeWidth ?? 1),
  strokeDasharray: paint.dash,
  opacity: paint.opacity,
})

/** The SVG element of one shape. */
export const shapeNode = (shape: Shape, colourOf: ColourOf): SvgNode => {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = shape
      return node('rect', { x, y, width, height, rx: radius, ...paint(shape, colourOf) })
    }
    case 'circle':
      return node('circle', {
        cx: shape.x,
        cy: shape.y,
        r: shape.radius,
        ...paint(shape, colourOf),
      })
    case 'path':
      return node('path', {
        d: shape.d,
        vectorEffect: 'non-scaling-stroke',
        strokeLinejoin: 'round',
        ...paint(shape, colourOf),
      })
    case 'text': {
      const { x, y, turn, halo } = shape
      return node(
        'text',
        {
          x,
          y,
          fontSize: shape.size,
          fontWeight: shape.bold ? 600 : undefined,
          textAnchor: shape.anchor,
          transform: turn === undefined ? undefined : `rotate(${turn} ${x} ${y})`,
          fill: colourOf(shape.fill),
          ...(halo && {
            stroke: colourOf(halo),
            strokeWidth: 3,
            strokeLinejoin: 'round',
            paintOrder: 'stroke',
          }),
        },
        [shape.text],
      )
    }
    case 'group':
      return node(
        'g',
        { transform: shape.transform },
        shape.shapes.map((each) => shapeNode(each, colourOf)),
      )
  }
}

const STROKES: Record<Pattern, { size: number; d: string; width: number }> = {
  hatch: { size: 6, d: 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5', width: 1.6 },
  dots: { size: 5, d: 'M2.5 2.5h0.01', width: 2.2 },
  lines: { size: 4, d: 'M0 2H4', width: 1.2 },
  cross: { size: 6, d: 'M0 3H6M3 0V6', width: 1.1 },
}

const everyShape = function* (shapes: Iterable<Shape>): Generator<Shape> {
  for (const shape of shapes) {
    yield shape
    if (shape.kind === 'group') yield* everyShape(shape.shapes)
  }
}

/** The `defs` that the patterns of these shapes need; undefined when they use none. */
export const patternDefs = (shapes: Iterable<Shape>, colourOf: ColourOf): SvgNode | undefined => {
  const defs = new Map<string, SvgNode>()
  for (const shape of everyShape(shapes)) {
    if (shape.kind === 'text' || shape.kind === 'group' || !shape.pattern || !shape.fill) continue
    const id = patternId(shape.pattern, shape.fill)
    const { size, d, width } = STROKES[shape.pattern]
    const colour = colourOf(shape.fill)
    defs.set(
      id,
      node('pattern', { id, width: size, height: size, patternUnits: 'userSpaceOnUse' }, [
        node('rect', { width: size, height: size, fill: colourOf('surface') }),
        node('rect', { width: size, height: size, fill: colour, opacity: 0.18 }),
        node('path', { d, stroke: colour, strokeWidth: width, strokeLinecap: 'round' }),
      ]),
    )
  }
  return defs.size === 0 ? undefined : node('defs', {}, [...defs.values()])
}

const KEPT = new Set(['viewBox', 'patternUnits'])
const escapeXml = (text: string): string =>
  text
    // Characters that XML 1.0 cannot hold.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

const attrName = (name: string): string =>
  KEPT.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The element as XML. */
export const nodeText = ({ tag, attrs, children }: SvgNode): string => {
  const written = Object.entries(attrs)
    .map(([name, value]) => ` ${attrName(name)}="${escapeXml(String(value))}"`)
    .join('')
  if (children.length === 0) return `<${tag}${written}/>`
  const inner = children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : nodeText(child),
  )
  return `<${tag}${written}>${inner.join('')}</${tag}>`
}
