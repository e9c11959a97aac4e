/** What the browser says about who sent a message; the sender cannot forge it. */
export interface RawSender {
  id?: string | undefined
  url?: string | undefined
  /** The origin of the sender's document; also of one without an address of its own. */
  origin?: string | undefined
  frameId?: number | undefined
  tab?:
    | { id?: number | undefined; windowId?: number | undefined; url?: string | undefined }
    | undefined
}

/** The extension's own identity. `root` is the address of its first page, with a slash at the end. */
export interface OwnIdentity {
  id: string
  root: string
}

export interface PageSender {
  tabId: number
  windowId: number
  /** 0 for the page itself, else a frame of the page's own origin. */
  frameId: number
  /** Address of the document that speaks, from the browser; of the page for a frame without one (`about:srcdoc`). */
  url: string
  /** Address of the page, from the browser. */
  pageUrl: string
}

export type Sender =
  | { from: 'page'; page: PageSender }
  | { from: 'extension' }
  | { from: 'stranger' }

const isWeb = (url: string | undefined): url is string =>
  url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url)

/** The addresses of a frame and of its page; null where they are not of one origin. */
const ofFrame = ({ url, origin, tab }: RawSender): { url: string; pageUrl: string } | null => {
  const pageUrl = tab?.url
  // All files share one origin, so that no frame of a file can be its own.
  if (!isWeb(pageUrl) || origin !== new URL(pageUrl).origin) return null
  return { url: isWeb(url) ? url : pageUrl, pageUrl }
}

/**
 * Tells a page's script from the extension's own screens. A screen in a tab has `tab` too, so its address decides;
 * only the top frame of a web page, or of a file that the reader lets Pactlight read, and frames of the web page's own
 * origin count as a page.
 */
export const identifySender = (sender: RawSender, own: OwnIdentity): Sender => {
  const { id, url, tab, frameId } = sender
  if (id !== own.id || !url) return { from: 'stranger' }
  if (url.startsWith(own.root)) return { from: 'extension' }
  if (tab?.id === undefined || tab.windowId === undefined) return { from: 'stranger' }
  if (frameId === undefined) return { from: 'stranger' }
  const isPage = frameId === 0 && /^(?:https?|file):/.test(url)
  const addresses = isPage ? { url, pageUrl: url } : frameId > 0 ? ofFrame(sender) : null
  if (!addresses) return { from: 'stranger' }
  return { from: 'page', page: { tabId: tab.id, windowId: tab.windowId, frameId, ...addresses } }
}
