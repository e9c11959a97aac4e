import { browser } from 'wxt/browser'
import { grantedSites, removeAllSites, removeSite } from './permissions'

/** Forgets every setting, decision and page state, and gives granted sites back to the browser. */
export const eraseSettings = async (): Promise<void> => {
  for (const pattern of await grantedSites()) await removeSite(pattern.replace(/\*$/, ''))
  await removeAllSites()
  await browser.storage.session.clear()
  await browser.storage.local.clear()
}
