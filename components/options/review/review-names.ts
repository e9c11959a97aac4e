import { i18n } from '#i18n'
import type { ReviewKind } from '@/lib/catalogue/review/review-item'

type Texts = Record<ReviewKind, () => string>

/** The kinds as headings of lists. */
export const kindNames: Texts = {
  draft: () => i18n.t('review.kind.draft'),
  conflict: () => i18n.t('review.kind.conflict'),
  duplicate: () => i18n.t('review.kind.duplicate'),
  'no-evidence': () => i18n.t('review.kind.noEvidence'),
  orphan: () => i18n.t('review.kind.orphan'),
}

/** One item of the kind. */
export const oneNames: Texts = {
  draft: () => i18n.t('review.one.draft'),
  conflict: () => i18n.t('review.one.conflict'),
  duplicate: () => i18n.t('review.one.duplicate'),
  'no-evidence': () => i18n.t('review.one.noEvidence'),
  orphan: () => i18n.t('review.one.orphan'),
}

export const acceptNames: Texts = {
  draft: () => i18n.t('review.accept.draft'),
  conflict: () => i18n.t('review.accept.conflict'),
  duplicate: () => i18n.t('review.accept.duplicate'),
  'no-evidence': () => i18n.t('review.accept.noEvidence'),
  orphan: () => i18n.t('review.accept.orphan'),
}

/** Of a conflict, the value that is taken instead of the record's has its own button. */
export const dismissNames: Record<Exclude<ReviewKind, 'conflict'>, () => string> = {
  draft: () => i18n.t('review.dismiss.draft'),
  duplicate: () => i18n.t('review.dismiss.duplicate'),
  'no-evidence': () => i18n.t('review.dismiss.noEvidence'),
  orphan: () => i18n.t('review.dismiss.orphan'),
}
