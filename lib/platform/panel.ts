import { browser } from 'wxt/browser'

interface Sidebar {
  open(): Promise<void>
}

const isSidebar = (value: unknown): value is Sidebar =>
  typeof value === 'object' && value !== null && 'open' in value && typeof value.open === 'function'

/** Firefox's sidebar; the shared types know Chromium's API only. */
const sidebar = (): Sidebar | null => {
  const api: unknown = 'sidebarAction' in browser ? browser.sidebarAction : null
  return isSidebar(api) ? api : null
}

/**
 * Opens the side panel beside a tab. Call it before any `await`: both browsers want the reader's click or key press
 * to be under way. Gives whether the panel opened.
 */
export const openPanel = async (tab: { id: number; windowId?: number }): Promise<boolean> => {
  try {
    const firefox = sidebar()
    if (firefox) await firefox.open()
    else await browser.sidePanel.open({ tabId: tab.id })
    return true
  } catch {
    return false
  }
}
