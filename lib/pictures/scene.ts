/** Names of colour tokens (`--company-line`): the screen resolves them by CSS, a file by the colours in force. */
export const INKS = [
  'surface',
  'sunken',
  'line',
  'line-strong',
  'ink',
  'ink-soft',
  'accent',
  'company-ink',
  'company-tint',
  'company-line',
  'city-ink',
  'city-tint',
  'city-line',
  'agreement-ink',
  'agreement-tint',
  'agreement-line',
] as const
export type Ink = (typeof INKS)[number]

/** Fills that can be told apart without colour. */
export type Pattern = 'hatch' | 'dots' | 'lines' | 'cross'

export interface Paint {
  fill?: Ink
  /** Drawn over a tint of `fill`. */
  pattern?: Pattern
  stroke?: Ink
  strokeWidth?: number
  /** Lengths of dashes and gaps, as in SVG. */
  dash?: string
  opacity?: number
}

/** What a picture is made of. Lengths are CSS pixels. */
export type Shape =
  | (Paint & { kind: 'rect'; x: number; y: number; width: number; height: number; radius?: number })
  | (Paint & { kind: 'circle'; x: number; y: number; radius: number })
  /** Its stroke keeps its width inside a scaled group. */
  | (Paint & { kind: 'path'; d: string })
  | {
      kind: 'text'
      x: number
      y: number
      text: string
      /** Pixels. */
      size: number
      fill: Ink
      anchor?: 'start' | 'middle' | 'end'
      bold?: boolean
      /** Degrees clockwise around its place. */
      turn?: number
      /** A line of the background's colour around the letters, for text over other shapes. */
      halo?: Ink
    }
  | { kind: 'group'; transform: string; shapes: readonly Shape[] }

/** A part of a picture that can be reached by keyboard and that leads somewhere. */
export interface Mark {
  id: string
  /** Read out and shown beside it; lines are separated by line breaks. */
  label: string
  /** Where it leads; a mark without an address is told to the picture when it is chosen. */
  href?: string
  /** Its middle, for moving by arrow keys. */
  x: number
  y: number
  shapes: readonly Shape[]
}

/** A drawn picture on plain data: shown on the screen and written as a file from the same shapes. */
export interface Scene {
  width: number
  height: number
  back: readonly Shape[]
  marks: readonly Mark[]
  /** Drawn over the marks, without catching the pointer. */
  front: readonly Shape[]
}
