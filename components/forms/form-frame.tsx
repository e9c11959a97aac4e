import type { FormEventHandler, ReactNode } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { errorText } from '@/components/ui/error-text'
import { Notice } from '@/components/ui/notice'
import type { ErrorCode } from '@/lib/shared/result'
import styles from './form.module.css'

export interface FormFrameProps {
  /** Accessible name of the form. */
  label: string
  onSubmit: FormEventHandler
  onCancel: () => void
  saving: boolean
  error: ErrorCode | null
  children: ReactNode
}

/** A form's fields over its `Save` and `Cancel`. */
export const FormFrame = ({
  label,
  onSubmit,
  onCancel,
  saving,
  error,
  children,
}: FormFrameProps) => (
  <form className={styles.form} aria-label={label} noValidate onSubmit={onSubmit}>
    {children}
    {error && (
      <Notice tone="danger" role="alert">
        {errorText(error)}
      </Notice>
    )}
    <div className={styles.actions}>
      <Button type="submit" variant="primary" disabled={saving}>
        {i18n.t('common.save')}
      </Button>
      <Button onClick={onCancel}>{i18n.t('common.cancel')}</Button>
    </div>
  </form>
)
