import { i18n } from '#i18n'
import { formatNumber } from '../format'
import styles from './review.module.css'
import type { FindingsState } from './use-review-findings'

export interface ReviewProgressProps {
  /** Settled since the review was opened. */
  done: number
  left: number
  /** What was settled last. */
  said: string
  state: FindingsState['state']
}

/** How far the reader has come, and what happened last. */
export const ReviewProgress = ({ done, left, said, state }: ReviewProgressProps) => (
  <div className={styles.progress}>
    {done + left > 0 && (
      <>
        <progress id="review-progress" value={done} max={done + left} />
        <label htmlFor="review-progress">
          {i18n.t('review.progress', [formatNumber(done), formatNumber(done + left)])}
        </label>
      </>
    )}
    {state === 'looking' && <span className={styles.soft}>{i18n.t('review.looking')}</span>}
    {state === 'failed' && <span className={styles.soft}>{i18n.t('review.failed')}</span>}
    <p className={styles.last} role="status">
      {said}
    </p>
  </div>
)
