import { WORKBENCH_TABS, type WorkbenchTab } from '@/lib/catalogue/view/view-state'

/** What a key of the options page does. */
export type ShortcutAction =
  | { do: 'palette' | 'help' }
  | { do: 'undo' | 'redo' }
  | { do: 'search' | 'new' }
  | { do: 'tab'; tab: WorkbenchTab }

/** The part of a keyboard event that a shortcut depends on. */
export interface KeyPress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** Where the focus is: keys mean something else in fields, and in dialogs and menus. */
export type KeyPlace = 'page' | 'field' | 'overlay'

const SINGLE: Record<string, ShortcutAction> = {
  '?': { do: 'help' },
  '/': { do: 'search' },
  n: { do: 'new' },
  ...Object.fromEntries(
    WORKBENCH_TABS.map((tab, at) => [String(at + 1), { do: 'tab', tab } satisfies ShortcutAction]),
  ),
}

const withControl = (key: string, shiftKey: boolean): ShortcutAction | null => {
  if (key === 'k' && !shiftKey) return { do: 'palette' }
  if (key === 'z') return { do: shiftKey ? 'redo' : 'undo' }
  return key === 'y' && !shiftKey ? { do: 'redo' } : null
}

/**
 * What a key press asks for, or null. Ctrl (or Cmd) and K works everywhere; undo and redo outside of fields, which have
 * their own; single characters only where `single` is true and nothing else could take them (WCAG 2.1.4).
 */
export const matchShortcut = (
  press: KeyPress,
  place: KeyPlace,
  single: boolean,
): ShortcutAction | null => {
  if (press.altKey) return null
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key
  if (press.ctrlKey || press.metaKey) {
    const action = withControl(key, press.shiftKey)
    return action?.do === 'palette' || place === 'page' ? action : null
  }
  if (!single || place !== 'page') return null
  // Shift makes `?` and `/` on some keyboards, and a capital letter on all.
  if (press.shiftKey && /^[a-z0-9]$/.test(key)) return null
  return Object.hasOwn(SINGLE, key) ? (SINGLE[key] ?? null) : null
}
