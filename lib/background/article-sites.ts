import { askPage } from '@/lib/messaging/ask-page'
import { knownTabs } from '@/lib/messaging/page-state-store'
import { injectArticleScript, registerArticleScript } from '@/lib/platform/article-script'
import { ALL_SITES, grantedSites, hasAllSites } from '@/lib/platform/permissions'
import { loadedTabs } from '@/lib/platform/tabs'
import { isSiteOn, type Sites, sites } from '@/lib/settings/sites'

/** Where the article script may and should run. */
const wantedMatches = async (chosen: Sites): Promise<string[]> => {
  const granted = await grantedSites()
  const all = await hasAllSites()
  const wanted = chosen.all ? (all ? [ALL_SITES] : granted) : chosen.on
  return wanted.filter(
    (pattern) => !chosen.off.includes(pattern) && (all || granted.includes(pattern)),
  )
}

/** Makes the browser's registration agree with what the reader chose and what the browser grants. */
export const registerSites = async (): Promise<void> =>
  registerArticleScript(await wantedMatches(await sites.get()))

/** Asks every tab that was read to read again: names, decisions or colours have changed. */
export const rereadTabs = async (): Promise<void> => {
  await Promise.all((await knownTabs()).map((tabId) => askPage(tabId, { type: 'reread' })))
}

/** Brings open tabs in line with a new choice of sites, without a reload. */
export const refreshTabs = async (): Promise<void> => {
  const chosen = await sites.get()
  const tabs = await loadedTabs()
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      const answer = await askPage(id, { type: 'reread' })
      if (!answer.ok && isSiteOn(chosen, url)) await injectArticleScript(id)
    }),
  )
}

/**
 * Reads one tab now, whether or not its site is switched on; with `onlyIfChanged`, only where the page or its words are
 * others than those that were read. False where the browser does not allow it.
 */
export const readTab = async (tabId: number, onlyIfChanged = false): Promise<boolean> => {
  const answer = await askPage(tabId, { type: 'reread', onlyIfChanged })
  if (answer.ok) return true
  return injectArticleScript(tabId)
}
