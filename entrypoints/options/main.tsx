import { i18n } from '#i18n'
import { OptionsPage } from '@/components/options/options-page'
import { mountScreen } from '@/components/ui/mount-screen'
import { connectCatalogue } from '@/lib/platform/connect-catalogue'

connectCatalogue()
mountScreen(i18n.t('options.title'), <OptionsPage />)
