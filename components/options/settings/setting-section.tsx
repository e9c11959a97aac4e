import { type ReactNode, useId } from 'react'
import styles from './settings.module.css'

export interface SettingSectionProps {
  title: string
  text?: string
  children: ReactNode
}

/** A titled group of settings. */
export const SettingSection = ({ title, text, children }: SettingSectionProps) => {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {text && <p className={styles.soft}>{text}</p>}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  )
}
