import { askFrame } from '@/lib/messaging/ask-page'
import { readPageState } from '@/lib/messaging/page-state-store'
import type { PageSender } from '@/lib/messaging/sender'
import { injectArticleScript, wordsInFrames } from '@/lib/platform/article-script'

/** Characters that make a frame worth reading: Readability's own measure of an article. */
const ENOUGH_TEXT = 500

/**
 * Whether another document of the tab has an article to show: the page's own wins over its frames', and a frame's over
 * a page without one. A frame that says so must still be there; it looks whether it changed.
 */
export const isOutspoken = async (
  { tabId, frameId }: PageSender,
  pageUrl: string,
): Promise<boolean> => {
  const state = await readPageState(tabId)
  if (state?.status !== 'article' || state.url !== pageUrl) return false
  const { frameId: speaker = 0 } = state
  if (frameId !== 0) return speaker === 0
  if (speaker === 0) return false
  return (await askFrame(tabId, { type: 'reread', onlyIfChanged: true }, speaker)).ok
}

/** Has the frame of the page's own origin that shows most words read. False where there is none. */
export const readFrame = async (tabId: number): Promise<boolean> => {
  const [longest] = (await wordsInFrames(tabId))
    .filter(({ length }) => length >= ENOUGH_TEXT)
    .sort((a, b) => b.length - a.length)
  return longest !== undefined && injectArticleScript(tabId, longest.frameId)
}
