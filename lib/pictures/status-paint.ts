import type { AgreementStatus } from '@/lib/catalogue/agreement'
import type { Paint } from './scene'

/** One hue, because all are agreements; six fills that differ without it. */
export const statusPaint: Record<AgreementStatus, Paint> = {
  signed: { fill: 'agreement-line' },
  'in-operation': { fill: 'agreement-ink' },
  announced: { fill: 'agreement-line', pattern: 'hatch' },
  planned: { fill: 'agreement-line', pattern: 'dots' },
  reported: { fill: 'agreement-tint', stroke: 'agreement-line' },
  ended: { fill: 'ink-soft', pattern: 'lines' },
}
