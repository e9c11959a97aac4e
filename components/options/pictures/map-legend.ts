import { i18n } from '#i18n'
import { seatShape } from '@/lib/pictures/map-scene'
import type { LegendEntry } from '@/lib/pictures/svg-file'

/** What circles, squares and lines of the map stand for. */
export const mapLegend = (arcs: boolean): LegendEntry[] => [
  {
    text: i18n.t('options.pictures.mark.place'),
    shapes: [
      {
        kind: 'circle',
        x: 8,
        y: 6,
        radius: 5.5,
        fill: 'city-tint',
        stroke: 'city-line',
        strokeWidth: 1.5,
      },
    ],
  },
  {
    text: i18n.t('options.pictures.mark.places'),
    shapes: [
      { kind: 'circle', x: 8, y: 6, radius: 6, stroke: 'city-line' },
      { kind: 'circle', x: 8, y: 6, radius: 3.5, fill: 'city-tint', stroke: 'city-line' },
    ],
  },
  ...(arcs ? arcLegend() : []),
]

const arcLegend = (): LegendEntry[] => [
  { text: i18n.t('options.pictures.mark.seat'), shapes: [seatShape(8, 6)] },
  {
    text: i18n.t('options.pictures.mark.arc'),
    shapes: [{ kind: 'path', d: 'M0 11Q8 -4 16 6', stroke: 'company-line', strokeWidth: 1.5 }],
  },
]
