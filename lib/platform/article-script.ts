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

/**
 * Runs the article script in a frame of a tab now, 0 for the page itself. False where the browser does not allow it: its
 * own pages, stores, no grant.
 */
export const injectArticleScript = async (tabId: number, frameId = 0): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [FILE] })
    return true
  } catch {
    return false
  }
}

/** Runs in a frame, alone: the characters of its text, 0 for the page itself, a hidden frame and one of another origin. */
const ownLength = (): number => {
  try {
    if (self === top || !top?.document || innerWidth * innerHeight === 0) return 0
    const { body } = document
    const code = [...body.querySelectorAll('script, style')]
    return code.reduce(
      (sum, { textContent }) => sum - textContent.length,
      body.textContent?.length ?? 0,
    )
  } catch {
    return 0
  }
}

/** How many characters each frame of the page's own origin shows. Empty where the browser does not allow a look. */
export const wordsInFrames = async (
  tabId: number,
): Promise<{ frameId: number; length: number }[]> => {
  try {
    const target = { tabId, allFrames: true }
    const answers = await browser.scripting.executeScript({ target, func: ownLength })
    return answers.map(({ frameId, result }) => ({ frameId, length: result ?? 0 }))
  } catch {
    return []
  }
}

/** Adds a style sheet to a frame of a tab; the page's content security policy has no say in it. */
export const addPageStyle = async (
  tabId: number,
  frameId: number,
  css: string,
): Promise<boolean> => {
  try {
    const target = { tabId, frameIds: [frameId] }
    await browser.scripting.insertCSS({ target, css, origin: 'AUTHOR' })
    return true
  } catch {
    return false
  }
}

/** Takes back a style sheet that `addPageStyle` added, in whichever frame. */
export const removePageStyle = async (tabId: number, css: string): Promise<void> => {
  try {
    const target = { tabId, allFrames: true }
    await browser.scripting.removeCSS({ target, css, origin: 'AUTHOR' })
  } catch {
    // The page it belonged to is gone.
  }
}
