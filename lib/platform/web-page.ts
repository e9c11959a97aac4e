export type PageKind = 'web' | 'browser' | 'store' | 'file' | 'extension' | 'pdf'

const STORES = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
])

/** What kind of address a tab shows. Only `web` pages can be read; the popup says why for the others. */
export const pageKind = (url: string): PageKind => {
  if (!URL.canParse(url)) return 'browser'
  const { protocol, hostname, pathname } = new URL(url)
  if (protocol === 'file:') return 'file'
  if (protocol === 'chrome-extension:' || protocol === 'moz-extension:') return 'extension'
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser'
  if (STORES.has(hostname)) return 'store'
  if (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')) return 'store'
  return /\.pdf$/i.test(pathname) ? 'pdf' : 'web'
}
