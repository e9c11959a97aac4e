import { lazy, Suspense, useMemo, useState } from 'react'
import { i18n } from '#i18n'
import { saveBackup } from '@/components/backup/save-backup'
import { useToast } from '@/components/ui/use-toast'
import { EMPTY_VIEW, parseViewHash } from '@/lib/catalogue/view/view-state'
import { openOwnPage } from '@/lib/platform/tabs'
import { namesLanguage } from '@/lib/settings/names-language'
import { reportError } from '@/lib/shared/report-error'
import type { NewTable } from './new-names'
import type { PaletteActions } from './palette/palette-commands'
import { useTypeAhead } from './palette/use-type-ahead'
import { useWorkbench } from './workbench-context'

const CommandPalette = lazy(async () => ({
  default: (await import('./palette/command-palette')).CommandPalette,
}))
const ShortcutsDialog = lazy(async () => ({
  default: (await import('./shortcuts/shortcuts-dialog')).ShortcutsDialog,
}))
const NewRecordDialog = lazy(async () => ({
  default: (await import('./new-record-dialog')).NewRecordDialog,
}))

/** What lies over the page. */
export type Overlay = { is: 'palette' } | { is: 'help' } | { is: 'new'; table: NewTable }

export interface OverlaysProps {
  overlay: Overlay | null
  show: (overlay: Overlay | null) => void
  onSearch: () => void
  onStep: (direction: 'undo' | 'redo') => void
}

/** Stands in for the palette while it loads. */
const TypeAhead = ({ onText }: { onText: (text: string) => void }) => {
  useTypeAhead(onText)
  return null
}

const failed = (error: unknown) => reportError('options/overlay', error)

/** The tab of files is drawn first; then its part is scrolled to and takes the focus. */
const focusPart = (id: string) =>
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const title = document.getElementById(id)
      title?.scrollIntoView({ block: 'start' })
      title?.closest('section')?.querySelector<HTMLElement>('select, button, a')?.focus()
    }),
  )

/** Palette, list of shortcuts and the forms for new records; each loads when it is first asked for. */
export const Overlays = ({ overlay, show, onSearch, onStep }: OverlaysProps) => {
  const { change } = useWorkbench()
  const toast = useToast()
  const actions = useMemo(
    (): PaletteActions => ({
      goTo: (tab) => change({ ...EMPTY_VIEW, tab }),
      goToFiles: (part) => {
        change({ ...EMPTY_VIEW, tab: 'exchange' })
        focusPart(`${part}-title`)
      },
      create: (table) => show({ is: 'new', table }),
      paste: () => void openOwnPage('sidepanel.html?source=paste').catch(failed),
      backup: () => {
        saveBackup()
          .then(() => toast({ text: i18n.t('backup.saved') }))
          .catch(failed)
      },
      undo: () => onStep('undo'),
      redo: () => onStep('redo'),
      search: onSearch,
      help: () => show({ is: 'help' }),
      openView: (view) => change(parseViewHash(view.hash)),
      nameIn: (language) => void namesLanguage.set(language).catch(failed),
    }),
    [change, show, onSearch, onStep, toast],
  )
  const [typed, setTyped] = useState('')
  const close = () => {
    setTyped('')
    show(null)
  }
  const loading = overlay?.is === 'palette' && (
    <TypeAhead onText={(text) => setTyped((before) => before + text)} />
  )
  return (
    <Suspense fallback={loading}>
      {overlay?.is === 'palette' && (
        <CommandPalette
          typed={typed}
          actions={actions}
          onOpenRecord={(table, id) => change({ ...EMPTY_VIEW, tab: table, id })}
          onClose={close}
        />
      )}
      {overlay?.is === 'help' && <ShortcutsDialog onClose={close} />}
      {overlay?.is === 'new' && (
        <NewRecordDialog
          table={overlay.table}
          onDone={(id) => {
            close()
            change({ ...EMPTY_VIEW, tab: overlay.table, id })
          }}
          onClose={close}
        />
      )}
    </Suspense>
  )
}
