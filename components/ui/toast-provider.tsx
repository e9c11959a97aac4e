import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import styles from './toast-provider.module.css'

const SHOWN_MS = 8000

const ToastList = () =>
  Toast.useToastManager().toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.toast} swipeDirection={[]}>
      <Toast.Content className={styles.content}>
        <Toast.Title className={styles.title} render={<p />} />
        <Toast.Action className={styles.action} />
        <Toast.Close className={styles.close} aria-label={i18n.t('common.dismiss')}>
          <X size={14} aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))

/** Wraps a screen so that `useToast` works in it. Messages are read out politely and wait while the pointer is on them. */
export const ToastProvider = ({ children }: { children: ReactNode }) => (
  <Toast.Provider timeout={SHOWN_MS} limit={3}>
    {children}
    <Toast.Portal>
      <Toast.Viewport className={styles.viewport} aria-label={i18n.t('common.notices')}>
        <ToastList />
      </Toast.Viewport>
    </Toast.Portal>
  </Toast.Provider>
)
