import { Toast } from '@base-ui/react/toast'
import { useCallback } from 'react'
import { i18n } from '#i18n'

export interface ToastMessage {
  text: string
  /** Adds an `Undo` button. */
  undo?: () => void
  /** Adds a `Redo` button, where there is nothing to undo. */
  redo?: () => void
  /** Errors stay until they are dismissed and are read out at once. */
  tone?: 'neutral' | 'error'
}

/** Gives a function that shows a short message at the foot of the screen. Needs a `ToastProvider` above. */
export const useToast = (): ((message: ToastMessage) => void) => {
  const { add, close } = Toast.useToastManager()
  return useCallback(
    ({ text, undo, redo, tone = 'neutral' }: ToastMessage) => {
      const run = undo ?? redo
      const id: string = add({
        title: text,
        type: tone,
        ...(tone === 'error' ? { priority: 'high', timeout: 0 } : {}),
        ...(run
          ? {
              actionProps: {
                children: undo ? i18n.t('common.undo') : i18n.t('common.redo'),
                onClick: () => {
                  close(id)
                  run()
                },
              },
            }
          : {}),
      })
    },
    [add, close],
  )
}
