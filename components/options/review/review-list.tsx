import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { i18n } from '#i18n'
import type { ReviewItem } from '@/lib/catalogue/review/review-item'
import styles from './review.module.css'
import { oneNames } from './review-names'

const ROW_PX = 52

export interface ReviewListProps {
  items: readonly ReviewItem[]
  /** The place of the one that is shown. */
  place: number
  nameOf: (item: ReviewItem) => string
  onShow: (item: ReviewItem) => void
}

/** The open questions, only those in sight drawn. */
export const ReviewList = ({ items, place, nameOf, onShow }: ReviewListProps) => {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  })
  useEffect(() => {
    if (place >= 0) virtual.scrollToIndex(place)
  }, [place, virtual])
  return (
    <nav ref={scroller} className={styles.list} aria-label={i18n.t('review.list')}>
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index]
          if (!item) return null
          return (
            <li key={item.key} className={styles.row} style={{ height: ROW_PX, top: start }}>
              <button
                type="button"
                tabIndex={index === place ? 0 : -1}
                aria-current={index === place || undefined}
                onClick={() => onShow(item)}
              >
                <span className={styles.rowName}>{nameOf(item)}</span>
                <span className={styles.rowKind}>{oneNames[item.kind]()}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
