import { comparable } from './node-text'
import { isTracker, urlKey } from './url-keys'

/**
 * Second-level labels under which countries register names. The full public suffix list is 100 kB; a wrong guess
 * here only makes a canonical address of a sister site untrusted, or one under a rare suffix trusted.
 */
const SECOND_LEVEL =
  /^(?:co|com|org|net|gov|edu|ac|or|ne|go|gob|gouv|gv|govt|mil|nic|nhs|ltd|plc|sch|school|id|asn|web|in|nom|lg|ed|k12|info|press|media)$/
/** Hosts that belong to whoever registered the label in front of them. */
const SHARED_HOST =
  /(?:^|\.)(?:github\.io|gitlab\.io|blogspot\.[a-z.]+|wordpress\.com|tumblr\.com|substack\.com|medium\.com|pages\.dev|netlify\.app|vercel\.app|web\.app|herokuapp\.com|livejournal\.com|typepad\.com|over-blog\.com|jimdo\.com|wixsite\.com|weebly\.com)$/i

/** The part of a host that one owner registers: `news.example.co.uk` → `example.co.uk`. */
export const registrableDomain = (hostname: string): string => {
  const host = hostname.toLowerCase().replace(/\.$/, '')
  if (/^[\d.]+$|^\[/.test(host)) return host
  const labels = host.split('.')
  if (labels.length <= 2) return host
  const last = labels[labels.length - 1] ?? ''
  const second = labels[labels.length - 2] ?? ''
  const size = SHARED_HOST.test(host) || (last.length === 2 && SECOND_LEVEL.test(second)) ? 3 : 2
  return labels.slice(-size).join('.')
}

const isRoot = (url: URL): boolean =>
  /^\/(?:index\.\w+|home\/?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(url.pathname) && url.search === ''

/** Words of a path, for comparing an address with a title. */
const slugWords = (url: URL): string[] => {
  let path = url.pathname
  try {
    path = decodeURIComponent(path)
  } catch {
    // A path in another encoding is compared as written.
  }
  const words = path
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3 && !/^\d+$|^html?$/.test(word))
  return words.map(comparable)
}

const sharedWords = (words: readonly string[], title: string): number => {
  const plain = comparable(title.normalize('NFKD').replace(/\p{M}/gu, ''))
  const german = comparable(
    title.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue').replace(/ß/g, 'ss'),
  )
  return words.filter((word) => plain.includes(word) || german.includes(word)).length
}

/** Numbers of an article in its path; years and days are shared by all articles of their time. */
const numbers = (url: URL): string[] =>
  (url.pathname.match(/\d{4,}/g) ?? []).filter((each) => !/^(?:19|20)\d\d(?:\d{4})?$/.test(each))

const sharesNumber = (one: URL, other: URL): boolean => {
  const known = numbers(one)
  return numbers(other).some((each) => known.includes(each))
}

/**
 * The page's canonical address, or `url` itself without trackers and fragment where the declared one cannot be trusted:
 * it must be http(s), of the same site, not the site's root, and not name another article than `title` does.
 */
export const canonicalUrl = (declared: string, url: string, title: string): string => {
  if (!URL.canParse(url)) return url
  const own = new URL(url)
  const plain = cleanUrl(own)
  if (!declared.trim() || !URL.canParse(declared, url)) return plain
  const other = new URL(declared, url)
  if (!/^https?:$/.test(other.protocol) || !/^https?:$/.test(own.protocol)) return plain
  if (registrableDomain(other.hostname) !== registrableDomain(own.hostname)) return plain
  if (isRoot(other) && !isRoot(own)) return plain
  if (urlKey(other.href) !== urlKey(own.href)) {
    // A stale canonical, after client-side navigation, names the article before.
    const ownWords = sharedWords(slugWords(own), title)
    const otherWords = sharedWords(slugWords(other), title)
    if (ownWords >= 2 && otherWords < ownWords / 2 && !sharesNumber(own, other)) return plain
    // A section's address as canonical would join all of its articles.
    if (own.pathname.startsWith(`${other.pathname.replace(/\/$/, '')}/`) && otherWords < ownWords)
      return plain
  }
  other.hash = /^#!?\//.test(other.hash) ? other.hash : ''
  return other.href
}

/** The address as given, without trackers and without a fragment that is no route. */
const cleanUrl = (url: URL): string => {
  const clean = new URL(url.href)
  for (const key of [...clean.searchParams.keys()])
    if (isTracker(key)) clean.searchParams.delete(key)
  if (!/^#!?\//.test(clean.hash)) clean.hash = ''
  return clean.href
}
