/** @returns the page's canonical address. */
export const canonicalUrl = (declared: string, url: string): string => {
  try {
    const own = new URL(url)
    const other = new URL(declared, own)
    if (
      declared &&
      other.hostname.replace(/^(www|m|amp)\./, '') === own.hostname.replace(/^(www|m|amp)\./, '') &&
      other.pathname !== '/'
    )
      return other.href
    return own.href
  } catch {
    return url
  }
}
