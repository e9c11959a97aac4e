import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

export interface DisclosureProps {
  summary: ReactNode
  children: ReactNode
  open?: boolean
  onToggle?: (open: boolean) => void
}

/** A native `details`: found by the browser's own page search and known to every screen reader. */
export const Disclosure = ({ summary, children, open, onToggle }: DisclosureProps) => (
  <details
    className={styles.disclosure}
    open={open}
    onToggle={(event) => onToggle?.(event.currentTarget.open)}
  >
    <summary className={styles.summary}>
      <ChevronRight size={16} aria-hidden className={styles.arrow} />
      <span className={styles.text}>{summary}</span>
    </summary>
    <div className={styles.body}>{children}</div>
  </details>
)
