import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import type { SavedView } from '@/lib/settings/saved-views'
import styles from './toolbar.module.css'
import { ViewNameForm } from './view-name-form'

export interface SavedViewRowProps {
  saved: SavedView
  /** Whether it is what the table shows. */
  current: boolean
  onOpen: () => void
  onRename: (name: string) => void
  onDelete: () => void
}

/** One named view in the list of them. */
export const SavedViewRow = ({ saved, current, onOpen, onRename, onDelete }: SavedViewRowProps) => {
  const [renaming, setRenaming] = useState(false)
  if (renaming) {
    return (
      <li>
        <ViewNameForm
          label={i18n.t('options.views.name')}
          action={i18n.t('common.save')}
          name={saved.name}
          onName={(name) => {
            onRename(name)
            setRenaming(false)
          }}
        />
      </li>
    )
  }
  return (
    <li className={styles.view}>
      <Button
        variant="quiet"
        size="small"
        className={styles.viewName}
        aria-current={current || undefined}
        onClick={onOpen}
      >
        {saved.name}
      </Button>
      <IconButton
        label={i18n.t('options.views.rename', [saved.name])}
        onClick={() => setRenaming(true)}
      >
        <Pencil size={14} aria-hidden />
      </IconButton>
      <IconButton label={i18n.t('options.views.delete', [saved.name])} onClick={onDelete}>
        <Trash2 size={14} aria-hidden />
      </IconButton>
    </li>
  )
}
