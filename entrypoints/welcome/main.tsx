import { i18n } from '#i18n'
import { mountScreen } from '@/components/ui/mount-screen'
import { WelcomePage } from '@/components/welcome/welcome-page'
import { connectCatalogue } from '@/lib/platform/connect-catalogue'

connectCatalogue()
mountScreen(i18n.t('welcome.title'), <WelcomePage />)
