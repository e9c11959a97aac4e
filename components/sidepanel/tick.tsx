import type { ReactNode } from 'react'
import styles from './tick.module.css'

export interface TickProps {
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
}

/** A box to tick, with its label beside it. */
export const Tick = ({ checked, onChange, children }: TickProps) => (
  <label className={styles.tick}>
    <input
      type="checkbox"
      className={styles.box}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span className={styles.text}>{children}</span>
  </label>
)
