import { browser } from 'wxt/browser'

/** What the toolbar icon says about one tab. `count` is the number of different records named in the article. */
export type Badge = { count: number; saved: boolean } | null

const FOUND = '#2f4858'
const SAVED = '#2b7a4b'
const MOST = 99

/** Shows it, or clears it for null. A tab that has closed meanwhile is no error. */
export const showBadge = async (tabId: number, badge: Badge): Promise<void> => {
  const count = badge ? (badge.count > MOST ? `${MOST}+` : String(badge.count)) : ''
  try {
    await browser.action.setBadgeText({
      tabId,
      text: badge?.saved ? `✓${count}`.slice(0, 4) : count,
    })
    if (!badge) return
    await browser.action.setBadgeBackgroundColor({ tabId, color: badge.saved ? SAVED : FOUND })
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' })
  } catch {
    // The tab is gone, and its badge with it.
  }
}
