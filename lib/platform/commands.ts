import { browser } from 'wxt/browser'

/** Calls back with a keyboard command of the manifest and the tab it was pressed in, while the key press still counts. */
export const onCommand = (
  listener: (command: string, tab: { id: number; windowId: number }) => void,
): void => {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) listener(command, { id: tab.id, windowId: tab.windowId })
  })
}

/** A command of the manifest as the browser has it now. */
export interface BrowserCommand {
  /** As in the manifest; the browser's own command that opens the popup has another. */
  name: string
  /** Such as `Alt+Shift+N`; empty where no keys are set, for example because another extension has them. */
  shortcut: string
}

/** The commands with their present keys. Chrome spells keys on a Mac as symbols in one word (`⌥⇧N`). */
export const listCommands = async (): Promise<BrowserCommand[]> =>
  (await browser.commands.getAll()).flatMap(({ name, shortcut }) =>
    name === undefined ? [] : [{ name, shortcut: shortcut ?? '' }],
  )

/** What Firefox has beyond the common interface. */
interface ChangeableCommands {
  update(detail: { name: string; shortcut: string }): Promise<void>
  reset(name: string): Promise<void>
}

const isChangeable = (commands: object): commands is ChangeableCommands =>
  'update' in commands && 'reset' in commands

/** The browser's page where keys are changed, or null where `changeCommand` can do it. No page may open it by a link. */
export const shortcutsAddress = (): string | null => {
  if (isChangeable(browser.commands)) return null
  return `${navigator.userAgent.includes('Edg/') ? 'edge' : 'chrome'}://extensions/shortcuts`
}

/** Sets a command's keys, or with null those of the manifest. False where the browser refuses them or cannot. */
export const changeCommand = async (name: string, keys: string | null): Promise<boolean> => {
  const { commands } = browser
  if (!isChangeable(commands)) return false
  try {
    if (keys === null) await commands.reset(name)
    else await commands.update({ name, shortcut: keys })
    return true
  } catch {
    return false
  }
}
