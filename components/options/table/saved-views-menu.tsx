import { Popover } from '@base-ui/react/popover'
import { Bookmark } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '#i18n'
import { useSetting } from '@/components/hooks/use-setting'
import button from '@/components/ui/button.module.css'
import { classNames } from '@/components/ui/class-names'
import menu from '@/components/ui/menu.module.css'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { formatViewHash, parseViewHash } from '@/lib/catalogue/view/view-state'
import { savedViews } from '@/lib/settings/saved-views'
import { useWorkbench } from '../workbench-context'
import { SavedViewRow } from './saved-view-row'
import styles from './toolbar.module.css'
import { useSavedViews } from './use-saved-views'
import { ViewNameForm } from './view-name-form'

/** The named views of a table: choose one, rename or delete it, or keep what is shown now under a name. */
export const SavedViewsMenu = ({ table }: { table: ViewTable }) => {
  const { view, change } = useWorkbench()
  const [open, setOpen] = useState(false)
  const views = (useSetting(savedViews) ?? []).filter((saved) => saved.table === table)
  const { save, rename, remove } = useSavedViews()
  const shown = formatViewHash({ ...view, id: null })
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        className={classNames(button.button, button.quiet, button.small)}
        aria-label={i18n.t('options.views.title')}
      >
        <Bookmark size={14} aria-hidden />
        <span className={styles.trashName}>
          {views.find((saved) => saved.hash === shown)?.name ?? i18n.t('options.views.title')}
        </span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={4} align="end" className={menu.positioner}>
          <Popover.Popup
            className={classNames(menu.popup, styles.views)}
            aria-label={i18n.t('options.views.title')}
          >
            {views.length === 0 && <p className={styles.nothing}>{i18n.t('options.views.none')}</p>}
            <ul className={styles.list}>
              {views.map((saved) => (
                <SavedViewRow
                  key={saved.id}
                  saved={saved}
                  current={saved.hash === shown}
                  onOpen={() => {
                    change(parseViewHash(saved.hash))
                    setOpen(false)
                  }}
                  onRename={(name) => rename(saved.id, name)}
                  onDelete={() => remove(saved)}
                />
              ))}
            </ul>
            <hr className={styles.separator} />
            <ViewNameForm
              label={i18n.t('options.views.name')}
              action={i18n.t('options.views.save')}
              onName={(name) => save({ table, name, hash: shown })}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
