import { browser } from 'wxt/browser'

const ID = 'article'
const FILE = '/article.js'

/**
 * Makes the browser run the article script on `matches` from now on, and nowhere else. It starts with the document,
 * so that the background wakes while the page still loads.
 */
export const registerArticleScript = async (matches: string[]): Promise<void> => {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] })
    return
  }
  const script = { id: ID, js: [FILE], matches, runAt: 'document_start' as const }
  if (known) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
}

/** Runs the article script in a tab now. False where the browser does not allow it: its own pages, stores, no grant. */
export const injectArticleScript = async (tabId: number): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [FILE] })
    return true
  } catch {
    return false
  }
}

/** Adds a style sheet to a tab's page; the page's content security policy has no say in it. */
export const addPageStyle = async (tabId: number, css: string): Promise<boolean> => {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, css, origin: 'AUTHOR' })
    return true
  } catch {
    return false
  }
}

/** Takes back a style sheet that `addPageStyle` added. */
export const removePageStyle = async (tabId: number, css: string): Promise<void> => {
  try {
    await browser.scripting.removeCSS({ target: { tabId }, css, origin: 'AUTHOR' })
  } catch {
    // The page it belonged to is gone.
  }
}
