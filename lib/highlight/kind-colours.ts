import type { RecordKind } from '@/lib/catalogue/record-kind'

/**
 * One kind's colours on one background. `ink` is text on `tint` (contrast 4.5 : 1 or more), `line` is an underline,
 * dot or border (3 : 1 or more on the page). All are `#rrggbb`.
 */
export interface KindShade {
  ink: string
  tint: string
  line: string
}

/**
 * The three kinds' colours, the same in highlighted pages and on Pactlight's own screens.
 * `components/ui/tokens.css` repeats them as custom properties; a unit test holds the two together.
 */
export const KIND_COLOURS: Record<'light' | 'dark', Record<RecordKind, KindShade>> = {
  light: {
    company: { ink: '#174f9c', tint: '#e2ecfa', line: '#2f6fd0' },
    city: { ink: '#17613d', tint: '#dff1e6', line: '#2b8a5b' },
    agreement: { ink: '#7f4606', tint: '#fbecd2', line: '#b97003' },
  },
  dark: {
    company: { ink: '#a3c8ff', tint: '#1d3050', line: '#6ea8ff' },
    city: { ink: '#93dcb6', tint: '#173527', line: '#58c08a' },
    agreement: { ink: '#f5ca82', tint: '#3d2d10', line: '#e0a63a' },
  },
}
