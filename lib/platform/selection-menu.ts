import { browser } from 'wxt/browser'

/** An entry of the context menu on selected words; `%s` in the title stands for them. */
export interface SelectionMenuItem {
  id: string
  title: string
}

/** Puts the entries in place of whatever an earlier version left. The browser keeps them while the background sleeps. */
export const makeSelectionMenu = async (items: readonly SelectionMenuItem[]): Promise<void> => {
  await browser.contextMenus.removeAll()
  for (const { id, title } of items)
    browser.contextMenus.create({ id, title, contexts: ['selection'] })
}

/** Calls back with the chosen entry and the selected words, while the click still counts. */
export const onSelectionMenu = (
  listener: (id: string, text: string, tab: { id: number; windowId: number }) => void,
): void => {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const text = info.selectionText?.trim()
    if (text && tab?.id !== undefined)
      listener(String(info.menuItemId), text, { id: tab.id, windowId: tab.windowId })
  })
}
