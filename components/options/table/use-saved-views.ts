import { useMemo } from 'react'
import { i18n } from '#i18n'
import { useToast } from '@/components/ui/use-toast'
import { type SavedView, savedViews } from '@/lib/settings/saved-views'
import { reportError } from '@/lib/shared/report-error'

export interface SavedViewActions {
  /** A view of the same name for the same table is replaced. */
  save: (view: Omit<SavedView, 'id'>) => void
  rename: (id: string, name: string) => void
  /** With a way back. */
  remove: (view: SavedView) => void
}

const failed = (error: unknown) => reportError('options/views', error)
const change = (edit: (views: SavedView[]) => SavedView[]) => {
  savedViews.change(edit).catch(failed)
}

/** What can be done with the named views of tables. */
export const useSavedViews = (): SavedViewActions => {
  const toast = useToast()
  return useMemo(
    () => ({
      save: (view) =>
        change((views) => [
          ...views.filter(({ name, table }) => name !== view.name || table !== view.table),
          { ...view, id: crypto.randomUUID() },
        ]),
      rename: (id, name) =>
        change((views) => views.map((view) => (view.id === id ? { ...view, name } : view))),
      remove: (view) => {
        change((views) => views.filter(({ id }) => id !== view.id))
        toast({
          text: i18n.t('options.views.deleted', [view.name]),
          undo: () => change((views) => [...views, view]),
        })
      },
    }),
    [toast],
  )
}
