import { browser } from 'wxt/browser'

/** Calls back with a keyboard command of the manifest and the tab it was pressed in, while the key press still counts. */
export const onCommand = (
  listener: (command: string, tab: { id: number; windowId: number }) => void,
): void => {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) listener(command, { id: tab.id, windowId: tab.windowId })
  })
}
