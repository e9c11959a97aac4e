import type { ReactNode } from 'react'
import styles from './badge.module.css'
import { classNames } from './class-names'

export interface BadgeProps {
  tone?: 'neutral' | 'good' | 'danger' | 'accent'
  children: ReactNode
}

/** A short fact beside a name: a status, a type, a count. */
export const Badge = ({ tone = 'neutral', children }: BadgeProps) => (
  <span className={classNames(styles.badge, styles[tone])}>{children}</span>
)
