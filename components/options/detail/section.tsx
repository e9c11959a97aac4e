import type { ReactNode } from 'react'
import { formatNumber } from '../format'
import styles from './detail.module.css'

export interface SectionProps {
  title: string
  count?: number
  id?: string
  children: ReactNode
}

/** A titled part of the pane. */
export const Section = ({ title, count, id, children }: SectionProps) => (
  <section className={styles.section} id={id}>
    <h3 className={styles.heading}>
      {title}
      {count !== undefined && <span className={styles.number}>{formatNumber(count)}</span>}
    </h3>
    {children}
  </section>
)
