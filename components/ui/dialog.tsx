import { Dialog as BaseDialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { i18n } from '#i18n'
import styles from './dialog.module.css'
import { IconButton } from './icon-button'

export interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  description?: string
  children?: ReactNode
  /** The buttons at its foot, the safe one first. */
  actions?: ReactNode
  wide?: boolean
  /** What has the focus at first; the first control where absent. */
  initialFocus?: RefObject<HTMLElement | null>
}

/** A modal dialog: focus stays inside, Escape closes it, focus returns to where it was. */
export const Dialog = ({
  open,
  onClose,
  title,
  description,
  children,
  actions,
  wide,
  initialFocus,
}: DialogProps) => (
  <BaseDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
    <BaseDialog.Portal>
      <BaseDialog.Backdrop className={styles.backdrop} />
      <BaseDialog.Popup
        className={styles.popup}
        data-wide={wide || undefined}
        initialFocus={initialFocus}
      >
        <header className={styles.header}>
          <BaseDialog.Title className={styles.title}>{title}</BaseDialog.Title>
          <BaseDialog.Close
            render={
              <IconButton label={i18n.t('common.close')}>
                <X size={16} aria-hidden />
              </IconButton>
            }
          />
        </header>
        {description && (
          <BaseDialog.Description className={styles.description}>
            {description}
          </BaseDialog.Description>
        )}
        {children}
        {actions && <footer className={styles.actions}>{actions}</footer>}
      </BaseDialog.Popup>
    </BaseDialog.Portal>
  </BaseDialog.Root>
)
