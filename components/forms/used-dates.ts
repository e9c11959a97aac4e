import type { AgreementValues } from './agreement-values'

export const DATE_NAMES = ['signedOn', 'announcedOn', 'effectiveFrom', 'endsOn'] as const
export type DateName = (typeof DATE_NAMES)[number]

/** The dates that a form shows at once: those it opened with, and the day of signing where there is none. */
export const usedDates = (start: AgreementValues): DateName[] => {
  const filled = DATE_NAMES.filter((name) => start[name].text !== '')
  return filled.length > 0 ? filled : ['signedOn']
}
