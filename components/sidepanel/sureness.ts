import { i18n } from '#i18n'

/** A confidence (0–1) in plain words. */
export const sureness = (confidence: number): string => {
  if (confidence >= 0.85) return i18n.t('panel.sureness.very')
  return confidence >= 0.7 ? i18n.t('panel.sureness.likely') : i18n.t('panel.sureness.perhaps')
}
