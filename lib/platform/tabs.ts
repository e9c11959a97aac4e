import { type Browser, browser } from 'wxt/browser'

/** A tab as Pactlight's own screens need it. `url` is empty where the browser does not tell. */
export interface TabInfo {
  id: number
  windowId: number
  url: string
  title: string
}

const info = (tab: Browser.tabs.Tab | undefined): TabInfo | null =>
  tab?.id === undefined
    ? null
    : { id: tab.id, windowId: tab.windowId, url: tab.url ?? '', title: tab.title ?? '' }

/** The tab the reader looks at in this window, or null. */
const activeTab = async (): Promise<TabInfo | null> => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  return info(tab)
}

/** A tab by id; null once it is closed. */
const tabById = async (tabId: number): Promise<TabInfo | null> => {
  try {
    return info(await browser.tabs.get(tabId))
  } catch {
    return null
  }
}

/** The tab named by `?tabId=N` in a screen's address, for a popup or panel opened in a tab of its own; null without one. */
export const tabIdFromUrl = (url: string): number | null => {
  const value = new URL(url).searchParams.get('tabId') ?? ''
  return /^\d{1,10}$/.test(value) ? Number(value) : null
}

/** The tab a popup or panel speaks about: the one in its address, else the active one. */
export const subjectTab = async (screenUrl: string): Promise<TabInfo | null> => {
  const named = tabIdFromUrl(screenUrl)
  return named === null ? activeTab() : tabById(named)
}

/** Calls back when another tab becomes active, or the active one loads something else. Gives the function that ends it. */
export const watchActiveTab = (onChange: () => void): (() => void) => {
  const updated = (_tabId: number, change: { status?: string | undefined; url?: string }) => {
    if (change.status || change.url) onChange()
  }
  browser.tabs.onActivated.addListener(onChange)
  browser.tabs.onUpdated.addListener(updated)
  browser.windows.onFocusChanged.addListener(onChange)
  return () => {
    browser.tabs.onActivated.removeListener(onChange)
    browser.tabs.onUpdated.removeListener(updated)
    browser.windows.onFocusChanged.removeListener(onChange)
  }
}

/** Opens one of Pactlight's own pages in a new tab, for example `options.html#/articles`. */
export const openOwnPage = async (path: string): Promise<void> => {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}${path}` })
}

/** All open tabs that are loaded. Addresses are empty for pages Pactlight may not read. */
export const loadedTabs = async (): Promise<TabInfo[]> => {
  const tabs = await browser.tabs.query({ discarded: false })
  return tabs.map(info).filter((tab) => tab !== null)
}

/** Calls back when a tab closes, and when it begins to load something (`url` empty where the browser does not tell). */
export const watchTabs = (on: {
  closed(tabId: number): void
  loading(tabId: number, url: string): void
}): void => {
  browser.tabs.onRemoved.addListener(on.closed)
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'loading') on.loading(tabId, tab.url ?? '')
  })
}
