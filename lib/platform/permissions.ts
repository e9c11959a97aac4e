import { browser } from 'wxt/browser'
import { siteOrigin } from '@/lib/settings/sites'

export const ALL_SITES = '*://*/*'

/** Asks the browser for one site. Call it from a click, before any `await`. Gives the reader's answer. */
export const requestSite = async (url: string): Promise<boolean> => {
  const origin = siteOrigin(url)
  return origin ? browser.permissions.request({ origins: [origin] }) : false
}

/** Asks the browser for every site. Call it from a click, before any `await`. Gives the reader's answer. */
export const requestAllSites = (): Promise<boolean> =>
  browser.permissions.request({ origins: [ALL_SITES] })

/** Whether the browser lets Pactlight read this page without a click. */
export const hasSite = async (url: string): Promise<boolean> => {
  const origin = siteOrigin(url)
  return origin ? browser.permissions.contains({ origins: [origin] }) : false
}

export const hasAllSites = (): Promise<boolean> =>
  browser.permissions.contains({ origins: [ALL_SITES] })

/** Gives a site back to the browser. False where it was granted at install and cannot be given back. */
export const removeSite = async (url: string): Promise<boolean> => {
  const origin = siteOrigin(url)
  if (!origin) return false
  try {
    return await browser.permissions.remove({ origins: [origin] })
  } catch {
    return false
  }
}

export const removeAllSites = async (): Promise<boolean> => {
  try {
    return await browser.permissions.remove({ origins: [ALL_SITES] })
  } catch {
    return false
  }
}

/** Match patterns of the sites the browser grants now. */
export const grantedSites = async (): Promise<string[]> =>
  (await browser.permissions.getAll()).origins ?? []

/** Calls back when the reader grants or revokes something, also in the browser's own settings. Gives the function that ends it. */
export const watchPermissions = (onChange: () => void): (() => void) => {
  browser.permissions.onAdded.addListener(onChange)
  browser.permissions.onRemoved.addListener(onChange)
  return () => {
    browser.permissions.onAdded.removeListener(onChange)
    browser.permissions.onRemoved.removeListener(onChange)
  }
}
