import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './notice.module.css'

export interface NoticeProps {
  tone?: 'neutral' | 'good' | 'danger'
  /** `status` is read out politely when it appears, `alert` at once. */
  role?: 'status' | 'alert'
  children: ReactNode
}

/** A sentence or two that stands out from the page around it. */
export const Notice = ({ tone = 'neutral', role, children }: NoticeProps) => (
  <div role={role} className={classNames(styles.notice, styles[tone])}>
    {children}
  </div>
)
