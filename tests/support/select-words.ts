import type { Page } from 'playwright'

/** Selects the first occurrence of `words` inside the page's article, as a reader would with the mouse. */
export const selectWords = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const article = document.querySelector('article')
    if (!article) throw new Error('no article')
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
    throw new Error('these words are in no one text node')
  }, words)
