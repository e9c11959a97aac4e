import { i18n } from '#i18n'
import { PopupApp } from '@/components/popup/popup-app'
import { mountScreen } from '@/components/ui/mount-screen'
import { setChangeListener } from '@/lib/catalogue/change-notifier'
import { askFromExtension } from '@/lib/messaging/client'

setChangeListener(async ({ namesChanged }) => {
  if (namesChanged) await askFromExtension({ type: 'catalogue/changed' })
})
mountScreen(i18n.t('popup.title'), <PopupApp />)
