import { ClipboardPaste, Plus } from 'lucide-react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { KindIcon } from '@/components/ui/kind-icon'
import { Menu } from '@/components/ui/menu'
import { openOwnPage } from '@/lib/platform/tabs'
import { reportError } from '@/lib/shared/report-error'
import { NEW_TABLES, type NewTable, newNames } from './new-names'
import styles from './workbench-page.module.css'

const KINDS = { agreements: 'agreement', companies: 'company', cities: 'city' } as const

/** The button that adds a record of any kind, or an article from pasted text. */
export const NewMenu = ({ onNew }: { onNew: (table: NewTable) => void }) => (
  <Menu
    trigger={
      <Button variant="secondary" aria-label={i18n.t('shortcuts.new')}>
        <Plus size={16} aria-hidden />
        <span className={styles.buttonName}>{i18n.t('options.new')}</span>
      </Button>
    }
    items={[
      ...NEW_TABLES.map((table) => ({
        key: table,
        label: newNames[table](),
        icon: <KindIcon kind={KINDS[table]} />,
        onSelect: () => onNew(table),
      })),
      {
        key: 'paste',
        label: i18n.t('article.other.pasteTitle'),
        icon: <ClipboardPaste size={16} aria-hidden />,
        onSelect: () => {
          openOwnPage('sidepanel.html?source=paste').catch((error: unknown) =>
            reportError('options/paste', error),
          )
        },
      },
    ]}
  />
)
