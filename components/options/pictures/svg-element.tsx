import { createElement, type ReactNode } from 'react'
import type { Shape } from '@/lib/pictures/scene'
import { patternDefs, type SvgNode, shapeNode } from '@/lib/pictures/svg-node'
import { cssColour } from './css-colour'

const element = ({ tag, attrs, children }: SvgNode, key?: number): ReactNode =>
  createElement(
    tag,
    { ...attrs, key },
    ...children.map((child) => (typeof child === 'string' ? child : element(child))),
  )

/** Shapes as elements of an SVG, in the colours of the screen. */
export const Shapes = ({ shapes }: { shapes: readonly Shape[] }) => (
  <>{shapes.map((shape, place) => element(shapeNode(shape, cssColour), place))}</>
)

/** The patterns that shapes of the same SVG use. */
export const PatternDefs = ({ shapes }: { shapes: readonly Shape[] }) => {
  const defs = patternDefs(shapes, cssColour)
  return defs ? element(defs) : null
}
