import { LifeBuoy } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './rescue.module.css'

export interface RescueScreenProps {
  title: string
  children: ReactNode
  actions: ReactNode
}

/** A screen of its own for when the catalogue cannot be shown: what happened, what is safe, what to do. */
export const RescueScreen = ({ title, children, actions }: RescueScreenProps) => (
  <main className={styles.screen}>
    <div className={styles.card} role="alert">
      <LifeBuoy size={32} aria-hidden className={styles.icon} />
      <h1 className={styles.title}>{title}</h1>
      {children}
      <div className={styles.actions}>{actions}</div>
    </div>
  </main>
)
