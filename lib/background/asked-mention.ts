import type { Mention } from '@/lib/matching/mention'
import type { PageState } from '@/lib/messaging/page-state'
import { readPageState } from '@/lib/messaging/page-state-store'

/** A mention that a page asks about: its place in the list of that version of the tab's reading. */
export interface AskedMention {
  version: number
  mention: number
}

/** The mention, and the reading it stands in; null when the page asks about another reading than the present one. */
export const askedMention = async (
  tabId: number,
  { version, mention: place }: AskedMention,
): Promise<{ mention: Mention; page: Extract<PageState, { status: 'article' }> } | null> => {
  const page = await readPageState(tabId)
  if (page?.status !== 'article' || page.version !== version) return null
  const mention = page.reading.mentions[place]
  return mention ? { mention, page } : null
}
