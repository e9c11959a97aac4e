/** What the browser says about who sent a message; the sender cannot forge it. */
export interface RawSender {
  id?: string | undefined
  url?: string | undefined
  frameId?: number | undefined
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined
}

/** The extension's own identity. `root` is the address of its first page, with a slash at the end. */
export interface OwnIdentity {
  id: string
  root: string
}

export interface PageSender {
  tabId: number
  windowId: number
  /** Address of the page, from the browser. */
  url: string
}

export type Sender =
  | { from: 'page'; page: PageSender }
  | { from: 'extension' }
  | { from: 'stranger' }

/**
 * Tells a page's script from the extension's own screens. A screen in a tab has `tab` too, so its address decides;
 * only the top frame of a web page, or of a file that the reader lets Pactlight read, counts as a page.
 */
export const identifySender = (sender: RawSender, own: OwnIdentity): Sender => {
  const { id, url, tab, frameId } = sender
  if (id !== own.id || !url) return { from: 'stranger' }
  if (url.startsWith(own.root)) return { from: 'extension' }
  if (!/^(?:https?|file):/.test(url) || frameId !== 0) return { from: 'stranger' }
  if (tab?.id === undefined || tab.windowId === undefined) return { from: 'stranger' }
  return { from: 'page', page: { tabId: tab.id, windowId: tab.windowId, url } }
}
