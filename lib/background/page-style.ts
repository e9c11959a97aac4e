import { highlightCss } from '@/lib/highlight/highlight-css'
import { addPageStyle, removePageStyle } from '@/lib/platform/article-script'
import { type Colours, colours } from '@/lib/settings/colours'

/** Gives a page or a frame of it the highlights' style for a light or a dark ground, in the reader's colours. */
export const stylePage = async (
  tabId: number,
  frameId: number,
  tone: 'light' | 'dark',
): Promise<void> => {
  const hues = await colours.get()
  await removePageStyle(tabId, highlightCss(hues, tone === 'light' ? 'dark' : 'light'))
  await addPageStyle(tabId, frameId, highlightCss(hues, tone))
}

/** Takes a former choice of colours off a page. */
export const unstylePage = async (tabId: number, former: Colours): Promise<void> => {
  await removePageStyle(tabId, highlightCss(former, 'light'))
  await removePageStyle(tabId, highlightCss(former, 'dark'))
}
