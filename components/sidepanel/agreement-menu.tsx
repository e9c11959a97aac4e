import { BookOpen, EllipsisVertical, EyeOff, Pencil, Trash2 } from 'lucide-react'
import { i18n } from '#i18n'
import { useTrash } from '@/components/hooks/use-trash'
import { IconButton } from '@/components/ui/icon-button'
import { Menu } from '@/components/ui/menu'
import type { Agreement } from '@/lib/catalogue/agreement'
import { formatViewHash } from '@/lib/catalogue/view/view-state'
import { openOwnPage } from '@/lib/platform/tabs'
import { usePanelActions } from './panel-actions'

export interface AgreementMenuProps {
  agreement: Agreement
}

const ICON = 15

/** What can be done with an agreement that the article reports. */
export const AgreementMenu = ({ agreement }: AgreementMenuProps) => {
  const { openForm, decide } = usePanelActions()
  const trash = useTrash()
  const { id, title } = agreement
  return (
    <Menu
      trigger={
        <IconButton label={i18n.t('panel.moreFor', [title])}>
          <EllipsisVertical size={16} aria-hidden />
        </IconButton>
      }
      items={[
        {
          key: 'edit',
          label: i18n.t('panel.edit'),
          icon: <Pencil size={ICON} aria-hidden />,
          onSelect: () => openForm({ type: 'edit', draftKey: `edit|${id}`, kind: 'agreement', id }),
        },
        {
          key: 'open',
          label: i18n.t('panel.openInCatalogue'),
          icon: <BookOpen size={ICON} aria-hidden />,
          onSelect: () =>
            void openOwnPage(`options.html${formatViewHash({ tab: 'agreements', id })}`),
        },
        {
          key: 'here',
          label: i18n.t('panel.notHere'),
          icon: <EyeOff size={ICON} aria-hidden />,
          onSelect: () => decide.notHere(id, title),
        },
        {
          key: 'trash',
          label: i18n.t('common.delete'),
          icon: <Trash2 size={ICON} aria-hidden />,
          danger: true,
          onSelect: () => trash('agreement', id, title),
        },
      ]}
    />
  )
}
