import { type Matrix, matrixStep } from './matrix'
import type { Paint, Scene, Shape } from './scene'
import { cutText } from './text-width'

/** From a tint to the full hue; the number stands in every cell. */
export const stepPaint: Record<1 | 2 | 3 | 4, Paint & { opacity: number }> = {
  1: { fill: 'agreement-line', opacity: 0.15 },
  2: { fill: 'agreement-line', opacity: 0.27 },
  3: { fill: 'agreement-line', opacity: 0.39 },
  4: { fill: 'agreement-line', opacity: 0.5 },
}

const CELL = 26
const HEAD = 130
const SIDE = 200

/** The first rows and columns of a matrix as shapes, for a file. */
export const matrixScene = (
  matrix: Matrix,
  most: { rows: number; columns: number },
  number: (value: number) => string,
): Scene => {
  const rows = matrix.rows.slice(0, most.rows)
  const columns = matrix.columns.slice(0, most.columns)
  const back: Shape[] = []
  columns.forEach(({ name }, at) => {
    const x = SIDE + (at + 0.5) * CELL + 4
    const text = cutText(name, 11, HEAD - 12)
    back.push({ kind: 'text', x, y: HEAD - 6, text, size: 11, fill: 'ink', turn: -90 })
  })
  rows.forEach(({ name }, at) => {
    const y = HEAD + (at + 0.5) * CELL + 4
    const text = cutText(name, 12, SIDE - 16)
    back.push({ kind: 'text', x: SIDE - 8, y, text, size: 12, anchor: 'end', fill: 'ink' })
    for (const { column, count } of matrix.filled(at)) {
      if (column >= columns.length) continue
      const x = SIDE + column * CELL
      back.push(
        {
          kind: 'rect',
          x: x + 1,
          y: HEAD + at * CELL + 1,
          width: CELL - 2,
          height: CELL - 2,
          radius: 3,
          ...stepPaint[matrixStep(count, matrix.most)],
        },
        {
          kind: 'text',
          x: x + CELL / 2,
          y,
          text: number(count),
          size: 11,
          anchor: 'middle',
          fill: 'ink',
        },
      )
    }
  })
  const width = SIDE + columns.length * CELL
  const height = HEAD + rows.length * CELL
  for (let at = 0; at <= rows.length; at++)
    back.unshift({ kind: 'path', d: `M${SIDE} ${HEAD + at * CELL}H${width}`, stroke: 'line' })
  for (let at = 0; at <= columns.length; at++)
    back.unshift({ kind: 'path', d: `M${SIDE + at * CELL} ${HEAD}V${height}`, stroke: 'line' })
  return { width, height, back, marks: [], front: [] }
}
