import { Library } from 'lucide-react'
import { i18n } from '#i18n'
import { IconButton } from '@/components/ui/icon-button'
import { Logo } from '@/components/ui/logo'
import { openOwnPage } from '@/lib/platform/tabs'
import styles from './popup-header.module.css'

export const PopupHeader = () => (
  <header className={styles.header}>
    <Logo size={18} />
    <span className={styles.name}>{i18n.t('popup.title')}</span>
    <IconButton
      label={i18n.t('popup.openCatalogue')}
      onClick={() => void openOwnPage('options.html')}
    >
      <Library size={16} aria-hidden />
    </IconButton>
  </header>
)
