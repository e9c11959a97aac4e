import { i18n } from '#i18n'
import { DatabaseGate } from '@/components/page/database-gate'
import { PanelApp } from '@/components/sidepanel/panel-app'
import { mountScreen } from '@/components/ui/mount-screen'
import { ToastProvider } from '@/components/ui/toast-provider'
import { connectCatalogue } from '@/lib/platform/connect-catalogue'

connectCatalogue()
mountScreen(
  i18n.t('panel.title'),
  <ToastProvider>
    <DatabaseGate>
      <PanelApp />
    </DatabaseGate>
  </ToastProvider>,
)
