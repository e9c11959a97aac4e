import {
  Bookmark,
  ClipboardPaste,
  Download,
  FileDown,
  FileUp,
  Keyboard,
  Languages,
  PanelTop,
  Plus,
  Redo2,
  Search,
  Undo2,
} from 'lucide-react'
import { i18n } from '#i18n'
import { WORKBENCH_TABS, type WorkbenchTab } from '@/lib/catalogue/view/view-state'
import { NAMES_LANGUAGES, type NamesLanguage } from '@/lib/settings/names-language'
import type { SavedView } from '@/lib/settings/saved-views'
import { languageName } from '../format'
import { NEW_TABLES, type NewTable, newNames } from '../new-names'
import { tabNames } from '../tab-names'
import type { CommandGroup, PaletteCommand } from './palette-command'

/** What the commands do, given by the page. */
export interface PaletteActions {
  goTo: (tab: WorkbenchTab) => void
  /** Goes to the tab of files and moves the focus to its part. */
  goToFiles: (part: 'export' | 'import') => void
  create: (table: NewTable) => void
  paste: () => void
  backup: () => void
  undo: () => void
  redo: () => void
  search: () => void
  help: () => void
  openView: (view: SavedView) => void
  nameIn: (language: NamesLanguage) => void
}

export const commandGroupNames: Record<CommandGroup, () => string> = {
  go: () => i18n.t('palette.group.go'),
  new: () => i18n.t('palette.group.new'),
  do: () => i18n.t('palette.group.do'),
  views: () => i18n.t('options.views.title'),
  names: () => i18n.t('options.names.title'),
}

/** The language's own name for names of records. */
const nameLabel = (language: NamesLanguage): string =>
  i18n.t('palette.namesIn', [
    language === 'original' ? i18n.t('options.names.original') : languageName(language),
  ])

const tasks = (actions: PaletteActions): Omit<PaletteCommand, 'group'>[] => [
  { id: 'search', label: i18n.t('options.search'), icon: Search, keys: '/', run: actions.search },
  {
    id: 'undo',
    label: i18n.t('shortcuts.undo'),
    icon: Undo2,
    keys: 'Mod+Z',
    run: actions.undo,
  },
  {
    id: 'redo',
    label: i18n.t('shortcuts.redo'),
    icon: Redo2,
    keys: 'Mod+Shift+Z',
    run: actions.redo,
  },
  {
    id: 'export',
    label: i18n.t('palette.export'),
    icon: FileDown,
    run: () => actions.goToFiles('export'),
  },
  {
    id: 'import',
    label: i18n.t('palette.import'),
    icon: FileUp,
    run: () => actions.goToFiles('import'),
  },
  { id: 'backup', label: i18n.t('options.storage.backup'), icon: Download, run: actions.backup },
  { id: 'help', label: i18n.t('shortcuts.title'), icon: Keyboard, keys: '?', run: actions.help },
]

/** Everything the palette offers beside records, in the order in which it is shown. */
export const paletteCommands = (
  actions: PaletteActions,
  views: readonly SavedView[],
): PaletteCommand[] => [
  ...WORKBENCH_TABS.map(
    (tab, at): PaletteCommand => ({
      id: `go:${tab}`,
      group: 'go',
      label: tabNames[tab](),
      icon: PanelTop,
      keys: String(at + 1),
      run: () => actions.goTo(tab),
    }),
  ),
  ...NEW_TABLES.map(
    (table): PaletteCommand => ({
      id: `new:${table}`,
      group: 'new',
      label: newNames[table](),
      icon: Plus,
      run: () => actions.create(table),
    }),
  ),
  {
    id: 'paste',
    group: 'new',
    label: i18n.t('article.other.pasteTitle'),
    icon: ClipboardPaste,
    run: actions.paste,
  },
  ...tasks(actions).map((task): PaletteCommand => ({ ...task, group: 'do' })),
  ...views.map(
    (view): PaletteCommand => ({
      id: `view:${view.id}`,
      group: 'views',
      label: view.name,
      icon: Bookmark,
      run: () => actions.openView(view),
    }),
  ),
  ...NAMES_LANGUAGES.map(
    (language): PaletteCommand => ({
      id: `names:${language}`,
      group: 'names',
      label: nameLabel(language),
      icon: Languages,
      run: () => actions.nameIn(language),
    }),
  ),
]
