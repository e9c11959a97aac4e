import { i18n } from '#i18n'
import { certaintyPaint } from '@/lib/pictures/certainty-paint'
import type { DateSpan } from '@/lib/pictures/edtf-span'
import type { LegendEntry } from '@/lib/pictures/svg-file'
import type { Certainty } from '@/lib/pictures/timeline-bins'
import type { TimelineDetail } from '@/lib/pictures/timeline-scene'
import { spanShapes } from '@/lib/pictures/timeline-shapes'
import { yearlessShape } from '@/lib/pictures/yearless-scene'

const DAY: DateSpan = {
  from: 0,
  to: 1,
  precision: 'day',
  interval: false,
  openStart: false,
  openEnd: false,
  approximate: false,
  uncertain: false,
}

const span = (text: string, part: Partial<DateSpan>, [x1, x2] = [0, 16]): LegendEntry => ({
  text,
  shapes: spanShapes({ ...DAY, ...part }, x1, x2, 6),
})

const certainty = (text: string, kind: Certainty): LegendEntry => ({
  text,
  shapes: [{ kind: 'rect', x: 2, y: 0, width: 12, height: 12, ...certaintyPaint[kind] }],
})

/** The marks of the detail in use. */
export const timelineLegend = (detail: TimelineDetail, yearless: boolean): LegendEntry[] => {
  const without = yearless
    ? [{ text: i18n.t('options.pictures.mark.yearless'), shapes: [yearlessShape(8, 6)] }]
    : []
  if (detail === 'columns') {
    return [
      certainty(i18n.t('options.pictures.mark.day'), 'day'),
      certainty(i18n.t('options.pictures.mark.coarse'), 'coarse'),
      certainty(i18n.t('options.pictures.mark.doubtful'), 'doubtful'),
      ...without,
    ]
  }
  return [
    span(i18n.t('options.pictures.mark.day'), {}),
    span(i18n.t('options.pictures.mark.coarse'), { precision: 'month' }),
    span(i18n.t('options.pictures.mark.interval'), { interval: true }),
    span(i18n.t('options.pictures.mark.open'), { interval: true, openEnd: true }, [0, 10]),
    span(i18n.t('options.pictures.mark.about'), { approximate: true }),
    span(i18n.t('options.pictures.mark.uncertain'), { uncertain: true }),
    ...without,
  ]
}
