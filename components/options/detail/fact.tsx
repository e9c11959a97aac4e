import { Children, type ReactNode } from 'react'
import { i18n } from '#i18n'
import styles from './detail.module.css'

export interface FactProps {
  label: string
  children?: ReactNode
  /** Whether this field has a quote that says it; left out where evidence does not apply. */
  evidence?: number | undefined
}

/** A field and its value; nothing at all while the value is empty. Belongs into a `dl`. */
export const Fact = ({ label, children, evidence }: FactProps) => {
  if (Children.toArray(children).every((child) => child === '')) return null
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>
        <div className={styles.value}>{children}</div>
        {evidence !== undefined && evidence > 0 && (
          <button
            type="button"
            className={styles.quotes}
            onClick={() => document.getElementById('evidence')?.scrollIntoView()}
          >
            {i18n.t('options.detail.quotes', evidence)}
          </button>
        )}
      </dd>
    </div>
  )
}
