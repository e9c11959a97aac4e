import type { ColourOf } from '@/lib/pictures/svg-node'

/** A token as CSS, so that a picture on the screen follows the colour scheme by itself. */
export const cssColour: ColourOf = (ink) => `var(--${ink})`

/** The colour a token stands for now, for files and for what cannot read CSS. */
export const colourNow: ColourOf = (ink) =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${ink}`).trim() || '#888888'
