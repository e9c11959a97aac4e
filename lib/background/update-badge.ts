import { findSavedArticle } from '@/lib/catalogue/queries'
import { readPageState } from '@/lib/messaging/page-state-store'
import { showBadge } from '@/lib/platform/badge'
import { openCatalogue } from './open-catalogue'

/**
 * Puts on the icon how many records the tab's article names, and whether it is saved. A saved page is known by its
 * address already, before it is read, and also where it cannot be.
 */
export const updateBadge = async (tabId: number): Promise<void> => {
  const state = await readPageState(tabId)
  if (!state || !(await openCatalogue()).ok) return showBadge(tabId, null)
  const isRead = state.status === 'article'
  const { url, canonicalUrl } = isRead ? state.article : { url: state.url, canonicalUrl: '' }
  const count = isRead ? new Set(state.reading.mentions.map(({ recordId }) => recordId)).size : 0
  const saved = (await findSavedArticle(url, canonicalUrl)) !== undefined
  await showBadge(tabId, count > 0 || saved ? { count, saved } : null)
}
