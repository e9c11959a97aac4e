import { type ReactNode, useId } from 'react'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import styles from './region.module.css'

export interface RegionProps {
  title: string
  kind?: RecordKind
  count: number
  /** Said when there is nothing in it. */
  emptyText: string
  children: ReactNode
}

/** One part of the panel, a landmark of its own. */
export const Region = ({ title, kind, count, emptyText, children }: RegionProps) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.region} data-kind={kind}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {count > 0 && <span className={styles.count}>{count}</span>}
      </div>
      {count === 0 ? <p className={styles.empty}>{emptyText}</p> : children}
    </section>
  )
}
