import { i18n } from '#i18n'
import { REVIEW_KINDS, type ReviewKind } from '@/lib/catalogue/review/review-item'
import { formatNumber } from '../format'
import styles from './review.module.css'
import { kindNames } from './review-names'

export interface ReviewKindsProps {
  counts: Record<ReviewKind, number>
  chosen: ReviewKind | null
  onChoose: (kind: ReviewKind | null) => void
}

/** The kinds of open questions with their numbers; one narrows the list down. */
export const ReviewKinds = ({ counts, chosen, onChoose }: ReviewKindsProps) => {
  const total = REVIEW_KINDS.reduce((sum, kind) => sum + counts[kind], 0)
  const button = (kind: ReviewKind | null, name: string, count: number) => (
    <button
      key={kind}
      type="button"
      className={styles.kind}
      aria-pressed={chosen === kind}
      onClick={() => onChoose(kind)}
    >
      {name}
      <span className={styles.number}>{formatNumber(count)}</span>
    </button>
  )
  return (
    <fieldset className={styles.kinds} aria-label={i18n.t('review.kinds')}>
      {button(null, i18n.t('review.kind.all'), total)}
      {REVIEW_KINDS.map((kind) => button(kind, kindNames[kind](), counts[kind]))}
    </fieldset>
  )
}
