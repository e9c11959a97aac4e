import { ClipboardPaste, ScanText, TextSelect } from 'lucide-react'
import { i18n } from '#i18n'
import { IconButton } from '@/components/ui/icon-button'
import { Menu } from '@/components/ui/menu'
import { useOtherText } from './use-other-text'

export interface OtherTextMenuProps {
  tabId: number
  /** Whether the tab's page can be asked for its selection. */
  isPage: boolean
  /** The reader wants to paste text or open a file. */
  onGive: () => void
}

/** The ways to read something else than the page as it stands. */
export const OtherTextMenu = ({ tabId, isPage, onGive }: OtherTextMenuProps) => {
  const { readSelection } = useOtherText(tabId)
  return (
    <Menu
      trigger={
        <IconButton label={i18n.t('article.other.menu')}>
          <ScanText size={16} aria-hidden />
        </IconButton>
      }
      items={[
        {
          key: 'selection',
          label: i18n.t('article.other.selection'),
          icon: <TextSelect size={16} aria-hidden />,
          disabled: !isPage,
          onSelect: readSelection,
        },
        {
          key: 'give',
          label: i18n.t('article.other.give'),
          icon: <ClipboardPaste size={16} aria-hidden />,
          onSelect: onGive,
        },
      ]}
    />
  )
}
