import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Colour of a kind's mark. */
    '--mark'?: string
  }
}
