import { comparable } from '../node-text'

/** Marks that part a headline from the name of the site or section. The underscore is how Chinese portals do it. */
const SEPARATOR =
  /\s+[|ㅣ｜\-–—·•»›«/♥+]+\s+|\s*[|｜ㅣ_]+\s*|\s+::\s+|\s+:\s+|(?<=\p{Script=Han}[”"！？》）]?)[-－—]+(?=\p{Script=Han})/u

const HAN_DASH = /\p{Script=Han}[”"！？》）]?[-－—]+[^-－—]+$/u
/** Longest site or section name behind a dash in a Chinese title, characters. */
const MAX_HAN_TAIL = 12

/** A mark behind a headline that is shown elsewhere without what follows here. */
const BREAK = /^\s*[:：|｜_\-－–—]/u
/** A part this many times as long as the heading of the first rank is the headline. */
const SECTION_RATIO = 1.5
/** Share of a title that a heading must hold. */
const MOST = 0.5

/** The labels of a host that name the site: `www.miamiherald.com` → `miamiherald`. */
const hostLabels = (url: string): string[] => {
  try {
    const labels = new URL(url).hostname.split('.').slice(0, -1)
    return labels
      .filter(
        (label) =>
          label.length > 2 &&
          !/^(?:www\d?|com|org|net|gov|edu|web|news|blog|amp|mobile)$/.test(label),
      )
      .map(comparable)
  } catch {
    return []
  }
}

/** Tells whether a part of a title is the site's own name, by what the page calls it and by its host. */
export const siteNameTest = (siteName: string, url: string): ((part: string) => boolean) => {
  const site = comparable(siteName)
  const labels = hostLabels(url)
  return (part) => {
    const name = comparable(part)
    if (!name) return true
    if (
      site &&
      (name === site ||
        (name.length > 4 && site.includes(name)) ||
        (site.length > 3 && name.includes(site) && name.length < site.length * 2.5))
    )
      return true
    return labels.some(
      (label) =>
        name === label ||
        (name.length > 2 && label.startsWith(name)) ||
        (label.length > 4 && name.includes(label) && name.length < label.length * 3),
    )
  }
}

/**
 * Removes the site's or section's name from the ends of a title. `known` are headlines the page shows elsewhere, `lower`
 * headings of lower rank: one of them that is most of the title is the headline.
 */
export const stripSite = (
  title: string,
  isSite: (part: string) => boolean,
  known: readonly string[],
  lower: readonly string[] = [],
): string => {
  const parts = title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean)
  const begins = [...known, ...lower].find(
    (text) => text && title.startsWith(text) && BREAK.test(title.slice(text.length)),
  )
  if (begins && comparable(begins).length >= comparable(title).length * MOST && !isSite(begins))
    return begins
  if (parts.length < 2) return title
  const longestIn = (texts: readonly string[]): string => {
    const keys = new Set(texts.map(comparable))
    return parts.reduce(
      (most, part) =>
        part.length > most.length && keys.has(comparable(part)) && !isSite(part) ? part : most,
      '',
    )
  }
  const whole = longestIn(known)
  // A heading of the first rank may name the section.
  const longer = longestIn(lower)
  if (whole) return longer.length > whole.length * SECTION_RATIO ? longer : whole
  const part = lower.find(
    (text) =>
      comparable(text).length >= comparable(title).length * MOST &&
      comparable(title).includes(comparable(text)),
  )
  if (part) return part
  let start = 0
  let end = parts.length
  // A bar or an underscore parts off sections and slogans; a dash may stand within a headline.
  const tail = parts[end - 1] ?? ''
  const barred =
    /[|｜ㅣ_][^|｜ㅣ_]*$/.test(title) || (HAN_DASH.test(title) && tail.length <= MAX_HAN_TAIL)
  if (barred && comparable(parts[0] ?? '').length >= comparable(tail).length * 2) end -= 1
  const siteAt = parts.findIndex((part, index) => index > 0 && isSite(part))
  // What follows the site's name is a section or a slogan.
  if (siteAt > 0 && siteAt < end) end = siteAt
  while (end - start > 1 && isSite(parts[start] ?? '')) start += 1
  // Behind a site's name and an arrow stands a path, whose last step is the page.
  if (start > 0 && /[»›>]/.test(title.slice(0, title.indexOf(parts[start] ?? '')))) start = end - 1
  const first = parts[start] ?? ''
  const last = parts[end - 1] ?? ''
  const from = title.indexOf(first)
  return title.slice(from, title.indexOf(last, from) + last.length).trim() || title
}
