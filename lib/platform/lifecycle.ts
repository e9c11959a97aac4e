import { browser } from 'wxt/browser'

/** Calls back after install, update, or a browser update. */
export const onInstalled = (listener: (isFirst: boolean) => void): void => {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install'))
}

/** Calls back when the browser starts with this profile. */
export const onBrowserStart = (listener: () => void): void => {
  browser.runtime.onStartup.addListener(listener)
}

/** Keeps `storage.local` from content scripts, whose process a hostile page may control. Firefox has no such switch. */
export const closeStorageToPages = async (): Promise<void> => {
  if (!('setAccessLevel' in browser.storage.local)) return
  await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })
}
