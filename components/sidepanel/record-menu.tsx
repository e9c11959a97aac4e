import { BookOpen, EllipsisVertical, EyeOff, GlobeOff, Pencil, Trash2, Unlink } from 'lucide-react'
import { i18n } from '#i18n'
import { useTrash } from '@/components/hooks/use-trash'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, type MenuItem } from '@/components/ui/menu'
import { formatViewHash } from '@/lib/catalogue/view/view-state'
import { openOwnPage } from '@/lib/platform/tabs'
import type { FoundRecord } from '@/lib/reading/found-records'
import { isolate } from '@/lib/shared/isolate'
import { usePanelActions } from './panel-actions'

export interface RecordMenuProps {
  record: FoundRecord
  name: string
}

const ICON = 15

/** What can be done with a company or city that the article names. */
export const RecordMenu = ({ record, name }: RecordMenuProps) => {
  const { page, openForm, decide } = usePanelActions()
  const trash = useTrash()
  const { recordId, kind, mentions } = record
  const aliases = [...new Set(mentions.map((mention) => mention.via.alias))]
  const host = new URL(page.url).hostname
  const items: MenuItem[] = [
    {
      key: 'edit',
      label: i18n.t('panel.edit'),
      icon: <Pencil size={ICON} aria-hidden />,
      onSelect: () => openForm({ type: 'edit', draftKey: `edit|${recordId}`, kind, id: recordId }),
    },
    {
      key: 'open',
      label: i18n.t('panel.openInCatalogue'),
      icon: <BookOpen size={ICON} aria-hidden />,
      onSelect: () => {
        const tab = kind === 'company' ? 'companies' : 'cities'
        void openOwnPage(`options.html${formatViewHash({ tab, id: recordId })}`)
      },
    },
    {
      key: 'here',
      label: i18n.t('panel.notHere'),
      icon: <EyeOff size={ICON} aria-hidden />,
      onSelect: () => decide.notHere(recordId, name),
    },
    {
      key: 'site',
      label: i18n.t('panel.notOnSite', [host]),
      icon: <GlobeOff size={ICON} aria-hidden />,
      onSelect: () => decide.notOnSite(recordId, name),
    },
    ...aliases.map((alias) => ({
      key: `alias ${alias}`,
      label: i18n.t('panel.neverAlias', [isolate(alias)]),
      icon: <Unlink size={ICON} aria-hidden />,
      onSelect: () => decide.neverAlias(recordId, name, alias),
    })),
    {
      key: 'trash',
      label: i18n.t('common.delete'),
      icon: <Trash2 size={ICON} aria-hidden />,
      danger: true,
      onSelect: () => trash(kind, recordId, name),
    },
  ]
  return (
    <Menu
      trigger={
        <IconButton label={i18n.t('panel.moreFor', [name])}>
          <EllipsisVertical size={16} aria-hidden />
        </IconButton>
      }
      items={items}
    />
  )
}
