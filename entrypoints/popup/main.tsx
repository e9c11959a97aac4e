import { i18n } from '#i18n'
import { DatabaseGate } from '@/components/page/database-gate'
import { PopupApp } from '@/components/popup/popup-app'
import { mountScreen } from '@/components/ui/mount-screen'
import { ToastProvider } from '@/components/ui/toast-provider'
import { connectCatalogue } from '@/lib/platform/connect-catalogue'

connectCatalogue()
mountScreen(
  i18n.t('popup.title'),
  <ToastProvider>
    <DatabaseGate>
      <PopupApp />
    </DatabaseGate>
  </ToastProvider>,
)
