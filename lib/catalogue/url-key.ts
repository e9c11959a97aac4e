/** Parameters that tell where a reader came from, never which page it is (the names their senders document). */
const TRACKERS =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_cid|mc_eid|spm|_ga|_gl|ref_src)$/i

/**
 * A short form of an address under which the same page is recognised again: without scheme, `www.`, fragment,
 * trackers and trailing slash, with sorted parameters. Undefined for what is no http(s) address.
 */
const urlKey = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  const host = url.host.replace(/^www\./, '')
  const path = url.pathname.replace(/\/+$/, '')
  const parameters = [...url.searchParams].filter(([name]) => !TRACKERS.test(name)).sort(byName)
  const query = new URLSearchParams(parameters).toString()
  return `${host}${path}${query === '' ? '' : `?${query}`}`
}

/** The keys of an article's own and its canonical address, without repeats. */
export const urlKeysOf = (...addresses: string[]): string[] => {
  const keys = addresses.map(urlKey).filter((key) => key !== undefined)
  return [...new Set(keys)]
}

const byName = ([a]: [string, string], [b]: [string, string]): number =>
  a < b ? -1 : a > b ? 1 : 0
