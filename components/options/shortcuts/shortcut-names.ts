import { i18n } from '#i18n'
import { WORKBENCH_TABS } from '@/lib/catalogue/view/view-state'

/** One line of the list of shortcuts; each of its `keys` does the same. */
export interface ShortcutLine {
  name: string
  /** Keys pressed together are joined by `+`, with `Mod` for Ctrl or Cmd. */
  keys: readonly string[]
}

export interface ShortcutGroup {
  name: string
  lines: readonly ShortcutLine[]
}

/** Everything that keys do on Pactlight's own pages, in the order in which a reader needs it. */
export const shortcutGroups = (): ShortcutGroup[] => [
  {
    name: i18n.t('shortcuts.group.catalogue'),
    lines: [
      { name: i18n.t('palette.title'), keys: ['Mod+K'] },
      { name: i18n.t('options.search'), keys: ['/'] },
      { name: i18n.t('shortcuts.new'), keys: ['N'] },
      { name: i18n.t('shortcuts.tab'), keys: ['1', `… ${WORKBENCH_TABS.length}`] },
      { name: i18n.t('shortcuts.undo'), keys: ['Mod+Z'] },
      { name: i18n.t('shortcuts.redo'), keys: ['Mod+Shift+Z', 'Mod+Y'] },
      { name: i18n.t('shortcuts.title'), keys: ['?'] },
    ],
  },
  {
    name: i18n.t('shortcuts.group.table'),
    lines: [
      { name: i18n.t('shortcuts.move'), keys: ['↓', '↑', 'J', 'K'] },
      { name: i18n.t('shortcuts.open'), keys: ['Enter'] },
      { name: i18n.t('shortcuts.select'), keys: ['Space', 'X'] },
      { name: i18n.t('shortcuts.extend'), keys: ['Shift+↓', 'Shift+↑'] },
      { name: i18n.t('shortcuts.selectAll'), keys: ['Mod+A'] },
      { name: i18n.t('shortcuts.close'), keys: ['Esc'] },
    ],
  },
  {
    name: i18n.t('review.tab'),
    lines: [
      { name: i18n.t('review.key.move'), keys: ['J', 'K'] },
      { name: i18n.t('shortcuts.right'), keys: ['A'] },
      { name: i18n.t('shortcuts.wrong'), keys: ['N'] },
      { name: i18n.t('review.key.choose'), keys: ['1', '… 9'] },
      { name: i18n.t('merge.do'), keys: ['M'] },
      { name: i18n.t('shortcuts.open'), keys: ['Enter'] },
      { name: i18n.t('common.undo'), keys: ['U'] },
    ],
  },
  {
    name: i18n.t('shortcuts.group.suggestion'),
    lines: [
      { name: i18n.t('shortcuts.accept'), keys: ['Enter'] },
      { name: i18n.t('shortcuts.reject'), keys: ['Delete'] },
      { name: i18n.t('shortcuts.words'), keys: ['Space'] },
    ],
  },
]
