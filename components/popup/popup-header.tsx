import { Library } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { i18n } from '#i18n'
import { openGivenText } from '@/components/page/open-given-text'
import { IconButton } from '@/components/ui/icon-button'
import { Logo } from '@/components/ui/logo'
import { openOwnPage } from '@/lib/platform/tabs'
import styles from './popup-header.module.css'

// Menus are half of what the popup would load before it shows its article.
const OtherTextMenu = lazy(async () => ({
  default: (await import('@/components/page/other-text-menu')).OtherTextMenu,
}))

export interface PopupHeaderProps {
  tabId: number | undefined
  /** Whether the tab's page can be read. */
  isPage: boolean
}

export const PopupHeader = ({ tabId, isPage }: PopupHeaderProps) => (
  <header className={styles.header}>
    <Logo size={18} />
    <span className={styles.name}>{i18n.t('popup.title')}</span>
    {tabId !== undefined && (
      <Suspense fallback={<span className={styles.menu} />}>
        <OtherTextMenu tabId={tabId} isPage={isPage} onGive={openGivenText} />
      </Suspense>
    )}
    <IconButton
      label={i18n.t('popup.openCatalogue')}
      onClick={() => void openOwnPage('options.html')}
    >
      <Library size={16} aria-hidden />
    </IconButton>
  </header>
)
