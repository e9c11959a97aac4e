import { type ReactNode, useId } from 'react'
import { i18n } from '#i18n'
import styles from './field.module.css'

/** What the control inside a field needs to be tied to its label, hint and error. */
interface FieldControl {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export interface FieldText {
  label: string
  hint?: ReactNode
  /** Shown under the control and read out with it. */
  error?: string | undefined
  /** Adds "optional" to the label. */
  optional?: boolean
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean
}

export interface FieldProps extends FieldText {
  children: (control: FieldControl) => ReactNode
}

export const Field = ({ label, hint, error, optional, labelHidden, children }: FieldProps) => {
  const id = useId()
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles.label}>
        {label}
        {optional && <span className={styles.optional}> {i18n.t('common.optional')}</span>}
      </label>
      {children({
        id,
        'aria-describedby': [errorId, hintId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
