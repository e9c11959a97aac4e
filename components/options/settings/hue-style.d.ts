import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Degrees on the OKLCH colour wheel. */
    '--hue'?: number
  }
}
