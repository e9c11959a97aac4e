import { RECORD_KINDS, type RecordKind } from '@/lib/catalogue/record-kind'
import { CURRENT_HIGHLIGHT, HIGHLIGHT_NAMES } from './highlight-names'
import { KIND_COLOURS } from './kind-colours'

/** OKLCH hue in degrees for each kind, or null for the shipped colour. */
export type KindHues = Record<RecordKind, number | null>

/** Each kind's underline, style and thickness. Told apart without colour, too: a solid, a dotted and a double line. */
export const UNDERLINES: Record<RecordKind, string> = {
  company: 'solid 2px',
  city: 'dotted 3px',
  agreement: 'double 2px',
}

/** Lightness and chroma that give a line 3 : 1 or more on a white and on a black ground, whatever the hue. */
const OWN_HUE = { light: '0.56 0.16', dark: '0.76 0.14' }

/** The colour of a kind's underline on a page with dark text (`light`) or light text (`dark`). `hue`: degrees, or null. */
export const underlineColour = (
  kind: RecordKind,
  hue: number | null,
  tone: 'light' | 'dark',
): string =>
  hue === null ? KIND_COLOURS[tone][kind].line : `oklch(${OWN_HUE[tone]} ${Math.round(hue)})`

const rule = (name: string, declarations: string): string => `::highlight(${name}){${declarations}}`

const transparent = (colour: string, percent: number): string =>
  `color-mix(in srgb, ${colour} ${percent}%, transparent)`

/**
 * The style sheet for highlights on a page with dark text (`light`) or light text (`dark`). Letters keep their colour:
 * a see-through tint and an underline are all that is added, so that text stays readable on any ground.
 */
export const highlightCss = (hues: KindHues, tone: 'light' | 'dark'): string => {
  const tint = tone === 'light' ? 14 : 24
  const kinds = RECORD_KINDS.map((kind) => {
    const colour = underlineColour(kind, hues[kind], tone)
    return rule(
      HIGHLIGHT_NAMES[kind],
      `background-color:${transparent(colour, tint)};` +
        `text-decoration:underline ${UNDERLINES[kind]} ${colour};` +
        'text-underline-offset:0.18em;text-decoration-skip-ink:none',
    )
  })
  const strong = tone === 'light' ? '#ffd84d' : '#8a6d00'
  const current = rule(CURRENT_HIGHLIGHT, `background-color:${transparent(strong, 70)}`)
  // Forced colours replace every colour of ours; the system's own pair for marked text stays readable.
  const forced = Object.values(HIGHLIGHT_NAMES).map((name) =>
    rule(name, 'background-color:Mark;color:MarkText'),
  )
  return `@media screen{${kinds.join('')}${current}}@media (forced-colors:active){${forced.join('')}}`
}
