import { findSavedArticle } from '@/lib/catalogue/queries'
import { readPageState } from '@/lib/messaging/page-state-store'
import { showBadge } from '@/lib/platform/badge'

/** Puts on the icon how many records the tab's article names, and whether it is saved. */
export const updateBadge = async (tabId: number): Promise<void> => {
  const state = await readPageState(tabId)
  if (state?.status !== 'article') return showBadge(tabId, null)
  const { url, canonicalUrl } = state.article
  const count = new Set(state.reading.mentions.map(({ recordId }) => recordId)).size
  const saved = (await findSavedArticle(url, canonicalUrl)) !== undefined
  await showBadge(tabId, count > 0 || saved ? { count, saved } : null)
}
