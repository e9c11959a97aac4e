import { useEffect, useRef } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import type { ReviewItem } from '@/lib/catalogue/review/review-item'
import styles from './review.module.css'
import { askText, ReviewBody } from './review-body'
import { acceptNames, dismissNames, oneNames } from './review-names'

export interface ReviewCardProps {
  item: ReviewItem
  name: string
  canUndo: boolean
  onAccept: () => void
  onDismiss: () => void
  onTake: (value: string, shown: string) => void
  onOpen: () => void
  onUndo: () => void
}

/** One open question: what it is about, and the answers with their keys. */
export const ReviewCard = (props: ReviewCardProps) => {
  const { item, name, canUndo, onAccept, onDismiss, onTake, onOpen, onUndo } = props
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (item.key) body.current?.scrollTo({ top: 0 })
  }, [item.key])
  return (
    <article className={styles.card} aria-labelledby="review-title">
      <div ref={body} className={styles.body}>
        <p className={styles.one}>{oneNames[item.kind]()}</p>
        <h2 id="review-title" className={styles.title}>
          {name}
        </h2>
        <p className={styles.ask}>{askText(item)}</p>
        <ReviewBody item={item} onTake={onTake} />
      </div>
      <div className={styles.actions}>
        <Button variant="primary" aria-keyshortcuts="a y" onClick={onAccept}>
          {acceptNames[item.kind]()}
          <kbd>{item.kind === 'duplicate' ? 'M' : 'A'}</kbd>
        </Button>
        {item.kind !== 'conflict' && (
          <Button aria-keyshortcuts="n" onClick={onDismiss}>
            {dismissNames[item.kind]()}
            <kbd>N</kbd>
          </Button>
        )}
        <Button variant="quiet" aria-keyshortcuts="Enter" onClick={onOpen}>
          {i18n.t('review.open')}
          <kbd>↵</kbd>
        </Button>
        <Button variant="quiet" aria-keyshortcuts="u" aria-disabled={!canUndo} onClick={onUndo}>
          {i18n.t('review.undo')}
          <kbd>U</kbd>
        </Button>
        <p className={styles.hint}>
          <kbd>J</kbd>
          <kbd>K</kbd> {i18n.t('review.key.move')}
          {item.kind === 'conflict' && (
            <>
              {' '}
              <kbd>1</kbd>
              <kbd>2</kbd> {i18n.t('review.key.choose')}
            </>
          )}
        </p>
      </div>
    </article>
  )
}
